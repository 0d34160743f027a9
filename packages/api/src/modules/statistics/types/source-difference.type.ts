import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';

@ObjectType('SourceDifference', {
  description:
    '与第一个来源之差；任一缺值则各项为空。\nThe difference to the first source; null where either has no value.',
})
export class SourceDifferenceType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '绝对差，与值同一单位；比率以小数计。\nAbsolute, in the unit of the value; of rates as a ratio.',
  })
  absolute!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '相对差：绝对差 ÷ 第一个来源的值；其为零则为空。\nAbsolute ÷ the value of the first source; null where that is zero.',
  })
  relative!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '带符号的绝对差，比率为百分点数。\nThe absolute difference with its sign; of rates in percentage points.',
  })
  formatted!: string | null;
}
