import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { BandStatus } from './band-status.js';

@ObjectType('Target', {
  description:
    '目标：一个值及其完成率，或一个区间及是否达到。\nA target: a value with its attainment, or a band and whether it is met.',
})
export class TargetType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '目标值，比率以小数计；只有区间时为空。\nTarget; of rates as a ratio; null where it is a band only.',
  })
  value!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '区间下限；不设则为空。\nLeast of the band; null where there is none.',
  })
  min!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '区间上限；不设则为空。\nMost of the band; null where there is none.',
  })
  max!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '完成率 = 实际 ÷ 目标值，可超过 1；没有目标值或缺值则为空。\nActual ÷ target value; it may exceed 1. Null without either.',
  })
  attainment!: string | null;

  @Field(() => BandStatus, {
    nullable: true,
    description:
      '实际值在区间之下、之内或之上；没有区间或缺值则为空。\nBelow, within or above the band; null without a band or a value.',
  })
  bandStatus!: BandStatus | null;

  @Field(() => ProvenanceEnum, { description: '目标的出处。\nWhere the target comes from.' })
  provenance!: Provenance;
}
