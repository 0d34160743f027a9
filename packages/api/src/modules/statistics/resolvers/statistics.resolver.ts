import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { statisticsLimits } from '../../../limits/statistics-limits.js';
import { Faults } from '../../../shared/faults.js';
import { DivisionLevelEnum, StatisticsDimensionEnum } from '../../../shared/graphql/enums.js';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { PeriodScalar } from '../../../shared/scalars/period.scalar.js';
import { today } from '../../../shared/today.js';
import { answerQuestion } from '../answer/answer-question.js';
import { cellBudget } from '../answer/cell-budget.js';
import { readRecordedThrough } from '../answer/read-recorded-through.js';
import { unanswered } from '../answer/unanswered.js';
import { wholeCompleteness } from '../completeness/whole-completeness.js';
import { type PresentedStatistics, presentStatistics } from '../present/present-statistics.js';
import { readQuestion } from '../question/read-question.js';
import { readSource } from '../reference/read-source.js';
import { closedThrough } from '../reference/reference.js';
import { CompletenessType } from '../types/completeness.type.js';
import { FreshnessType } from '../types/freshness.type.js';
import { OrganizationSubtree } from '../types/organization-subtree.input.js';
import { StatisticsType } from '../types/statistics.type.js';
import { StatisticsFilter } from '../types/statistics-filter.input.js';
import { StatisticsSelectionArgs } from '../types/statistics-selection.args.js';
import { ViewerArea } from '../types/viewer-area.js';
import { selectedIndicators } from './selected-indicators.js';

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  @Query(() => StatisticsType, {
    // One failing question must not empty the answers of its neighbours in the same document.
    nullable: true,
    description:
      '统计查询：所选指标按地区、时期等维度分组。比率由分子、分母之和在每一级重新计算，从不相加或平均。\nStatistics: the selected indicators, grouped by area, period and other dimensions. A rate is computed anew at every level from the sums of both its parts, never added up or averaged.',
  })
  async statistics(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('area', () => AreaCodeScalar, {
      nullable: true,
      description:
        '地区及其以下全部；与 viewerArea 只给其一，给出 under 时可省略。\nThe area and everything below it; this or `viewerArea`, and neither is needed with `under`.',
    })
    area: string | null,
    @Arg('viewerArea', () => ViewerArea, {
      nullable: true,
      description: '以提问者所在单位的地区代替 area。\nThe area of the viewer’s own unit, instead of `area`.',
    })
    viewerArea: ViewerArea | null,
    @Arg('under', () => OrganizationSubtree, {
      nullable: true,
      description:
        '只要一个工会组织及其以下各级组织的数据；不给 area 时为全国。\nOnly what belongs to a union organization and to those below it; anywhere unless `area` is given.',
    })
    under: OrganizationSubtree | null,
    @Arg('areaLevel', () => DivisionLevelEnum, {
      nullable: true,
      description:
        '按 AREA 分组时各行的级别，默认为下一级。\nLevel of the rows when grouped by AREA; the next one below by default.',
    })
    areaLevel: DivisionLevel | null,
    @Arg('by', () => [StatisticsDimensionEnum], {
      defaultValue: [],
      description: '分组维度，按此次序排列。\nDimensions to group by; rows come in this order.',
    })
    by: StatisticsDimension[],
    @Arg('period', () => PeriodScalar, {
      description:
        '时期，如 2022、2022-Q4、2022-12-31、2019..2024/HALF_YEAR、LAST_12_MONTHS。\nA period, such as 2022, 2022-Q4, 2022-12-31, 2019..2024/HALF_YEAR or LAST_12_MONTHS.',
    })
    period: string,
    @Arg('where', () => StatisticsFilter, { nullable: true, description: '筛选。\nFilters.' })
    where: StatisticsFilter | null,
    @Arg('totals', () => Boolean, {
      defaultValue: false,
      description: '加入各级合计行。\nAdds total rows at every level of grouping.',
    })
    totals: boolean,
    @Arg('asKnownOn', () => LocalDateScalar, {
      nullable: true,
      description: '按这一天结束时已知的数据回答。\nAnswers with what was known at the end of this day.',
    })
    asKnownOn: string | null,
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description:
        '只检查、不计算：rows 为空，用 explain 看如何计算、开销多大。\nChecks the question without computing it: `rows` is empty, `explain` tells how it would be computed and what it takes.',
    })
    dryRun: boolean,
    @Args(() => StatisticsSelectionArgs) selection: StatisticsSelectionArgs,
  ): Promise<PresentedStatistics> {
    const faults = new Faults();
    const { asks, recordLists, ...wanted } = selectedIndicators(info, faults);
    const args = {
      area,
      viewerArea,
      under,
      areaLevel,
      by,
      period,
      where,
      totals,
      asKnownOn,
      ...selection,
    };
    const source = await readSource(context);
    const question = await readQuestion(source, args, asks, today(context), faults);
    if (dryRun) return presentStatistics(unanswered(question, source.reference), recordLists);
    const spend = cellBudget(context);
    const answer = await answerQuestion(source, question, wanted, spend);
    spend(answer.shown.length * recordLists * statisticsLimits.valuesOfRecordList);
    return presentStatistics(answer, recordLists);
  }

  @FieldResolver(() => FreshnessType, { description: '数据有多新。\nHow fresh the data are.' })
  async freshness(@Root() { answer }: PresentedStatistics, @Ctx() { db }: Context): Promise<FreshnessType> {
    const { question, reference } = answer;
    return {
      recordedThrough: await readRecordedThrough(db, answer),
      dataThrough: closedThrough(reference, question.asKnownOn ?? question.today),
    };
  }

  @FieldResolver(() => CompletenessType, {
    description:
      '所选地区、最近一轮报表的报送完整性。\nCompleteness of reporting in the chosen area for the latest round.',
  })
  completeness(@Root() { answer }: PresentedStatistics, @Ctx() { db }: Context): Promise<CompletenessType> {
    return wholeCompleteness(db, answer);
  }
}
