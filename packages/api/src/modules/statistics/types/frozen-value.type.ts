import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('FrozenValue', {
  description:
    '时期定稿时的值。此后的更正不改变它，而表现为与现值之差。\nA value as it was known when its period was frozen. Later corrections leave it as it is and show as the difference.',
})
export class FrozenValueType {
  @Field(() => LocalDateScalar, { description: '定稿之日。\nDay on which the period was frozen.' })
  frozenOn!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '定稿值；当时未知则为空。\nThe value then; null when it was not known.',
  })
  value!: string | null;

  @Field(() => Int64Scalar, { nullable: true, description: '定稿时的分子。\nIts numerator then.' })
  numerator!: number | null;

  @Field(() => Int64Scalar, {
    nullable: true,
    description: '定稿时的分母；计数没有分母。\nIts denominator then; a count has none.',
  })
  denominator!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '现值减定稿值；任一为空则为空。\nThe value now less the one then; null when either is unknown.',
  })
  difference!: string | null;

  @Field(() => Boolean, {
    description:
      '定稿后是否更正：现值与定稿值不同；涉及个人的指标不透露，总为 false。\nTrue when the value now differs from the one then; of counts of persons it is not told and always false.',
  })
  revised!: boolean;

  @Field(() => String, { description: '定稿和更正的说明（中文）。\nA note in Chinese on freezing and correction.' })
  note!: string;

  @Field(() => String, { description: '定稿和更正的说明（英文）。\nThe note in English.' })
  noteEn!: string;
}
