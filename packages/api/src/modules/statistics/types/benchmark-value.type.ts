import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import { Field, ObjectType } from 'type-graphql';
import { ObservationStatusEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { AreaType } from '../../areas/area.type.js';

@ObjectType('BenchmarkValue', {
  description: '上级地区同一指标的值。\nThe same indicator of an area above.',
})
export class BenchmarkValueType {
  @Field(() => AreaType, { description: '地区。\nThe area.' })
  area!: AreaType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '值；缺值或隐去时为空。\nThe value; null when missing or withheld.',
  })
  value!: string | null;

  @Field(() => Int64Scalar, { nullable: true, description: '分子。\nIts numerator.' })
  numerator!: number | null;

  @Field(() => Int64Scalar, { nullable: true, description: '分母；计数没有分母。\nIts denominator; a count has none.' })
  denominator!: number | null;

  @Field(() => String, { nullable: true, description: '显示用文本。\nText for display.' })
  formatted!: string | null;

  @Field(() => ObservationStatusEnum, { description: '数据状态。\nObservation status.' })
  status!: ObservationStatus;
}
