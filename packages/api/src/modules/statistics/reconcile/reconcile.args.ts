import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { ArgsType, Field } from 'type-graphql';
import { DataSourceEnum, DivisionLevelEnum, StatisticsDimensionEnum } from '../../../shared/graphql/enums.js';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { PeriodScalar } from '../../../shared/scalars/period.scalar.js';
import { StatisticsFilter } from '../types/statistics-filter.input.js';

@ArgsType()
export class ReconcileArgs {
  @Field(() => String, { description: '指标代码，如 MEMBERS。\nKey of the indicator, such as MEMBERS.' })
  indicator!: string;

  @Field(() => AreaCodeScalar, { description: '地区及其以下全部。\nThe area and everything below it.' })
  area!: string;

  @Field(() => DivisionLevelEnum, {
    nullable: true,
    description:
      '按 AREA 分组时各行的级别，默认为下一级。\nLevel of the rows when grouped by AREA; the next one below by default.',
  })
  areaLevel?: DivisionLevel | null;

  @Field(() => [StatisticsDimensionEnum], {
    defaultValue: [],
    description:
      '分组维度，不含 SOURCE：各来源总是并列。\nDimensions to group by, without SOURCE: sources always stand side by side.',
  })
  by!: StatisticsDimension[];

  @Field(() => PeriodScalar, { description: '时期，写法同 statistics。\nA period, written as in `statistics`.' })
  period!: string;

  @Field(() => StatisticsFilter, {
    nullable: true,
    description:
      '筛选，不含来源：来源见 sources。筛选后的值没有公开数字可比。\nFilters, without the source, which `sources` names. Filtered values have no published figure beside them.',
  })
  where?: StatisticsFilter | null;

  @Field(() => [DataSourceEnum], {
    description: '要对照的来源，各与第一个相比。\nSources to set side by side; each is compared with the first.',
  })
  sources!: DataSource[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: '也对照公开数字。\nSets the published figure beside them too.',
  })
  withPublished!: boolean;
}
