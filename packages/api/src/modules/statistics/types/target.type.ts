import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('Target', { description: '目标值与完成率。\nA target and its attainment.' })
export class TargetType {
  @Field(() => DecimalScalar, { description: '目标值，比率以小数计。\nTarget; of rates as a ratio.' })
  value!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '完成率 = 实际 ÷ 目标，可超过 1。\nActual ÷ target; it may exceed 1.',
  })
  attainment!: string | null;

  @Field(() => ProvenanceEnum, { description: '目标的出处。\nWhere the target comes from.' })
  provenance!: Provenance;
}
