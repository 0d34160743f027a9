import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { DataSourceEnum, ObservationStatusEnum, ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { SourceDifferenceType } from './source-difference.type.js';

@ObjectType('ReconciledValue', { description: '一个来源的值。\nThe value of one source.' })
export class ReconciledValueType {
  @Field(() => DataSourceEnum, { description: '来源。\nThe source.' })
  source!: DataSource;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '计数，或比率（0.93 即 93%）；该来源没有则为空。\nA count, or a ratio (0.93 for 93 %); null where the source has none.',
  })
  value!: string | null;

  @Field(() => Int64Scalar, {
    nullable: true,
    description: '分子；计数即其自身。\nNumerator; of a count the count itself.',
  })
  numerator!: number | null;

  @Field(() => Int64Scalar, { nullable: true, description: '分母；计数没有分母。\nDenominator; a count has none.' })
  denominator!: number | null;

  @Field(() => ObservationStatusEnum, { description: '数据状态。\nObservation status.' })
  status!: ObservationStatus;

  @Field(() => String, { nullable: true, description: '显示用文本。\nText for display.' })
  formatted!: string | null;

  @Field(() => ProvenanceEnum, {
    description:
      '值背后各行的出处；有一行是示例数据即为 SYNTHETIC。\nProvenance of the rows behind it; SYNTHETIC as soon as one is.',
  })
  provenance!: Provenance;

  @Field(() => SourceDifferenceType, { description: '与第一个来源之差。\nThe difference to the first source.' })
  difference!: SourceDifferenceType;
}
