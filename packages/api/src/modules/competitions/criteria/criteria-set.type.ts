import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { ScoringPart } from '@uniongraph/schema/codes/scoring-part';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ProvenanceEnum, ScoringPartEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('CriteriaItem', { simpleResolvers: true, description: '评分标准的一项。\nOne criterion of a formula.' })
export class CriteriaItemType {
  @Field(() => ID, { description: '标识。\nId.' })
  id!: string;

  @Field(() => Int, { description: '序号。\nPlace in the formula.' })
  ordinal!: number;

  @Field(() => String, { description: '名称，如“安全”。\nName, such as safety.' })
  name!: string;

  @Field(() => ScoringPartEnum, { nullable: true, description: '属于理论还是实操。\nPart that it belongs to.' })
  part!: ScoringPart | null;

  @Field(() => Int, {
    description: '权重，与同一部分其他各项的权重相比。\nWeight, set against the other criteria of its part.',
  })
  weight!: number;

  @Field(() => DecimalScalar, { description: '满分。\nThe most that a judge may give.' })
  maximum!: string;
}

@ObjectType('CriteriaSet', {
  simpleResolvers: true,
  description:
    '评分标准，如“五比一创”；设立后不再改变。\nA named formula of criteria, such as 五比一创; it never changes.',
})
export class CriteriaSetType {
  @Field(() => String, { description: '编码，唯一。\nCode, unique.' })
  code!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
