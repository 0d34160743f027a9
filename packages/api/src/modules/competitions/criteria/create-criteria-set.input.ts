import type { ScoringPart } from '@uniongraph/schema/codes/scoring-part';
import { Field, InputType, Int } from 'type-graphql';
import { ScoringPartEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { IDEMPOTENCY_DESCRIPTION } from '../write-descriptions.js';

@InputType('CriteriaItemInput', { description: '评分标准的一项。\nOne criterion of a formula.' })
export class CriteriaItemInput {
  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => Int, { description: '权重，1至10000。\nWeight, 1 to 10000.' })
  weight!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    defaultValue: '100',
    description:
      '满分，默认100，最多两位小数。\nThe most that a judge may give, 100 unless given; at most two decimals.',
  })
  maximum?: string | null;

  @Field(() => ScoringPartEnum, {
    nullable: true,
    description: '属于理论还是实操；要么各项都写，要么都不写。\nPart that it belongs to; of all criteria, or of none.',
  })
  part?: ScoringPart | null;
}

@InputType('CreateCriteriaSetInput', { description: '新建评分标准所需。\nWhat a new formula takes.' })
export class CreateCriteriaSetInput {
  @Field(() => String, { description: '编码，唯一。\nCode, unique.' })
  code!: string;

  @Field(() => String, { description: '名称，如“五比一创”。\nName, such as 五比一创.' })
  name!: string;

  @Field(() => [CriteriaItemInput], { description: '各项，1至50个。\nCriteria, 1 to 50.' })
  items!: CriteriaItemInput[];

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_DESCRIPTION })
  idempotencyKey?: string | null;
}
