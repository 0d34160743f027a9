import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { PublishedFigureType } from '../../published-figures/published-figure.type.js';
import { publishedFigureById } from '../../published-figures/published-figure-rows.js';
import { changeOf, targetOf } from '../answer/compare-observation.js';
import { publishedDifference, publishedFigureOf } from '../answer/published-figure-of.js';
import { rankOf } from '../answer/rank-of.js';
import { shareOf } from '../answer/share-of.js';
import { readBenchmark } from '../benchmark/read-benchmark.js';
import { completenessOf } from '../completeness/completeness-of.js';
import { frozenOf } from '../freezing/frozen-of.js';
import type { PresentedValue } from '../present/present-observation.js';
import { monthsBack, type PeriodShift } from '../question/shift.js';
import { BenchmarkType } from '../types/benchmark.type.js';
import { ChangeType } from '../types/change.type.js';
import { CompletenessType } from '../types/completeness.type.js';
import { PeriodShiftName } from '../types/enums.js';
import { FrozenValueType } from '../types/frozen-value.type.js';
import { IndicatorValueType } from '../types/indicator-value.type.js';
import { RankType } from '../types/rank.type.js';
import { TargetType } from '../types/target.type.js';
import { toDecimal } from '../values/decimal.js';

@Resolver(() => IndicatorValueType)
export class IndicatorValueResolver {
  @FieldResolver(() => ChangeType, { description: '与更早时期相比的变化。\nChange against an earlier period.' })
  change(
    @Root() { answer, observation }: PresentedValue,
    @Arg('from', () => PeriodShiftName, { description: '与多久以前相比。\nHow long before.' }) from: PeriodShift,
    @Arg('by', () => Int, {
      defaultValue: 1,
      description: '相比几个 from 单位以前，1至60。\nHow many units of `from` before, from 1 to 60.',
    })
    by: number,
  ): ChangeType {
    return changeOf(answer, observation, monthsBack({ shift: from, shiftBy: by }));
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: '同一地区和时期的目标。\nTarget of the same area and period.',
  })
  target(@Root() { answer, observation }: PresentedValue): TargetType | null {
    return targetOf(answer, observation);
  }

  @FieldResolver(() => FrozenValueType, {
    nullable: true,
    description:
      '本时期定稿时的值，此后永不改变；时期未定稿则为空。\nThe value as it was known when its period was frozen, kept for ever; null while the period is not frozen.',
  })
  frozen(@Root() { answer, observation }: PresentedValue): FrozenValueType | null {
    return frozenOf(answer, observation);
  }

  @FieldResolver(() => RankType, {
    nullable: true,
    description: '名次；缺值和余项不排名。\nPlace; a missing value takes none, nor does the rest.',
  })
  rank(@Root() { answer, observation }: PresentedValue): RankType | null {
    return rankOf(answer, observation);
  }

  @FieldResolver(() => BenchmarkType, {
    nullable: true,
    description:
      '与同级地区、上级和全国比较；合计多个地区的行、余项和全国没有。\nBeside the siblings of the row’s area, its parent and the nation; null for rows of no single area and for the nation.',
  })
  benchmark(@Root() { answer, observation }: PresentedValue, @Ctx() context: Context): Promise<BenchmarkType | null> {
    return readBenchmark(context, answer, observation);
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      '占同一时期、同一来源全部明细行之和的比例，having、first 未显示的行也计入；比率没有。\nShare of the sum of all detail rows of the same period and source, those that `having` or `first` hide included; none for rates.',
  })
  share(@Root() { answer, observation }: PresentedValue): string | null {
    const share = shareOf(answer, observation);
    return share && toDecimal(share);
  }

  @FieldResolver(() => CompletenessType, {
    nullable: true,
    description:
      '本行地区或工会组织、本时期末最近一轮报表的报送情况，不分其他分组和筛选；不取自年报的值为空。\nReporting in the area or organization of the row for the latest round up to the period’s end, whatever else it is grouped or filtered by; null for values that do not come from annual reports.',
  })
  completeness(
    @Root() { answer, observation }: PresentedValue,
    @Ctx() { db }: Context,
  ): Promise<CompletenessType | null> {
    return completenessOf(db, answer, observation);
  }

  @FieldResolver(() => PublishedFigureType, {
    nullable: true,
    description:
      '同一指标、地区和时期的公开数字；没有则为空。\nThe printed figure of the same indicator, area and period; null when none was printed.',
  })
  async publishedFigure(
    @Root() { answer, observation }: PresentedValue,
    @Ctx() context: Context,
  ): Promise<PublishedFigureType | null> {
    const figure = publishedFigureOf(answer, observation);
    return figure ? publishedFigureById(context).load(String(figure.id)) : null;
  }

  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: '计算值减去公开数字。\nThe computed value less the published figure.',
  })
  publishedDifference(@Root() { answer, observation }: PresentedValue): string | null {
    const difference = publishedDifference(answer, observation);
    return difference && toDecimal(difference);
  }
}
