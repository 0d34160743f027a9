import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';

@ObjectType('KnownValue', {
  description:
    '某一时刻所知的值；当时未知者为空。\nA value as it was known at some moment; null is what was not known then.',
})
export class KnownValueType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '计数，或比率（0.93 即 93%）。\nA count, or a ratio (0.93 for 93 %).',
  })
  value!: string | null;

  @Field(() => Int64Scalar, {
    nullable: true,
    description: '分子；计数即其自身。\nNumerator; of a count the count itself.',
  })
  numerator!: number | null;

  @Field(() => Int64Scalar, { nullable: true, description: '分母；计数没有分母。\nDenominator; a count has none.' })
  denominator!: number | null;
}
