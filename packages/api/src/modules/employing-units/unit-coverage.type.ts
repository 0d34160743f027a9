import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { Field, ObjectType } from 'type-graphql';
import { ProvenanceEnum, UnionStateEnum } from '../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('UnitCoverage', {
  simpleResolvers: true,
  description:
    '一段时间内单位的建会情况：自建、被联合工会涵盖或筹建。\nA span in which a unit has a union of its own, is covered by a joint one, or prepares one.',
})
export class UnitCoverageType {
  @Field(() => UnionStateEnum, { description: '建会状态。\nUnion state.' })
  state!: UnionState;

  @Field(() => LocalDateScalar, { description: '起始日。\nFirst day.' })
  validFrom!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '终止日，当日起不再有效；null 表示现行。\nDay from which it no longer holds; null while it does.',
  })
  validTo!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
