import { ArgsType, Field, Int } from 'type-graphql';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { IndicatorCondition } from './indicator-condition.input.js';
import { StatisticsOrder } from './statistics-order.input.js';

/** Which rows of a statistics query are shown, and in what order. */
@ArgsType()
export class StatisticsSelectionArgs {
  @Field(() => [AreaCodeScalar], {
    nullable: true,
    description:
      '只要 area 以内的这些地区（同一级，不与 areaLevel 同用）；各行按此次序，合计只含这些地区。\nOnly these areas within `area`, all of one level and instead of `areaLevel`; rows come in this order, totals are of these areas alone.',
  })
  areas?: string[] | null;

  @Field(() => [IndicatorCondition], {
    nullable: true,
    description:
      '只显示指标值满足全部条件的明细行；合计行不受影响，仍含未显示的行。\nShows only detail rows whose values meet all conditions; totals stay as they are, hidden rows included.',
  })
  having?: IndicatorCondition[] | null;

  @Field(() => [StatisticsOrder], {
    nullable: true,
    description:
      '各级分组内的次序，默认按成员次序。外层分组按其小计（其后有 PERIOD 时取最后一期，有 SOURCE 时取第一个来源）；除非只按 PERIOD 或 SOURCE 分组，时期和来源不按指标排。余项和合计总在其组末。\nOrder within each level of grouping, that of the members by default. Members of an outer grouping are ordered by their subtotals (of the last period when grouped by PERIOD after it, of the first source when by SOURCE). Indicators order neither periods nor sources unless these are the only grouping. Rest and totals stand last in their group.',
  })
  orderBy?: StatisticsOrder[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '只显示第一个分组（PERIOD 除外）按 orderBy 排在最前的几个成员，1至5000；按 PERIOD 或 SOURCE 分组时，每期、每个来源各取。\nShows only so many members of the first grouping other than PERIOD, those first by `orderBy`, from 1 to 5000; of each period and source when grouped by these.',
  })
  first?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      '与 first 同用：满足 having 而未列入的成员合为一行，比率由其分子、分母之和重新计算。\nWith `first`: the members left out that meet `having` as one row, rates computed anew from the sums of both their parts.',
  })
  rest!: boolean;
}
