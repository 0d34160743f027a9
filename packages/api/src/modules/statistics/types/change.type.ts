import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { PeriodInfoType } from './period-info.type.js';
import { SeriesBreakType } from './series-break.type.js';

@ObjectType('Change', { description: '与更早时期相比的变化。\nThe change against an earlier period.' })
export class ChangeType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '绝对变化，与值同一单位；比率以小数计（0.01 即 1 个百分点）。任一时期缺值则为空。\nAbsolute change in the unit of the value; of rates as a ratio (0.01 is one percentage point). Null when either value is missing.',
  })
  absolute!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '相对变化（比例）；比率不给。\nRelative change as a ratio; none for rates.',
  })
  relative!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '比率变化的百分点数：绝对变化乘以一百；计数不给。\nChange of a rate in percentage points, the absolute change times a hundred; none for counts.',
  })
  percentagePoints!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '带符号的绝对变化，比率为百分点数。\nThe absolute change with its sign; of rates in percentage points.',
  })
  formatted!: string | null;

  @Field(() => Boolean, {
    description: '两个时期之间口径没有变化。\nTrue when the definition did not change between the two periods.',
  })
  comparable!: boolean;

  @Field(() => [SeriesBreakType], {
    description:
      '使两者不可比的口径变化，由早到晚。\nThe changes of definition that make the two incomparable, the earliest first.',
  })
  breaks!: SeriesBreakType[];

  @Field(() => PeriodInfoType, {
    description:
      '与之相比的时期；本期尚未结束时，只到上期的同一天为止。\nThe period that it is compared with; while the value’s own still runs, only up to the like day of it.',
  })
  comparedWith!: PeriodInfoType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '与之相比的值。\nThe value that it is compared with.',
  })
  comparedValue!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '说明，如本期尚未结束（中文）。\nA note in Chinese, such as that the period still runs.',
  })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '说明（英文）。\nThe note in English.' })
  noteEn!: string | null;
}
