import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { Field, InputType } from 'type-graphql';
import { DivisionLevelEnum, StatisticsDimensionEnum } from '../../../shared/graphql/enums.js';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { PeriodScalar } from '../../../shared/scalars/period.scalar.js';
import { OrganizationSubtree } from '../../statistics/types/organization-subtree.input.js';
import { StatisticsFilter } from '../../statistics/types/statistics-filter.input.js';
import { ViewerArea } from '../../statistics/types/viewer-area.js';

@InputType('StatisticsExport', {
  description:
    '统计表，参数同 statistics；不宜公开的值同样不显示。\nA table of statistics, with the arguments of `statistics`; what it withholds is withheld here.',
})
export class StatisticsExport {
  @Field(() => [String], {
    description:
      '指标的键，如 MEMBERS，见 indicators；1至30个。\nKeys of indicators, such as MEMBERS, see `indicators`; 1 to 30.',
  })
  indicators!: string[];

  @Field(() => AreaCodeScalar, {
    nullable: true,
    description: '地区；与 viewerArea 只给其一。\nThe area; this or `viewerArea`.',
  })
  area?: string | null;

  @Field(() => ViewerArea, {
    nullable: true,
    description: '以本单位的地区代替 area。\nThe area of the own unit instead of `area`.',
  })
  viewerArea?: ViewerArea | null;

  @Field(() => OrganizationSubtree, {
    nullable: true,
    description: '只要一个工会组织及其以下各级。\nOnly an organization and those below it.',
  })
  under?: OrganizationSubtree | null;

  @Field(() => DivisionLevelEnum, {
    nullable: true,
    description: '按 AREA 分组时各行的级别。\nLevel of the rows when grouped by AREA.',
  })
  areaLevel?: DivisionLevel | null;

  @Field(() => [StatisticsDimensionEnum], { defaultValue: [], description: '分组维度。\nDimensions to group by.' })
  by!: StatisticsDimension[];

  @Field(() => PeriodScalar, {
    description: '时期；相对时期以创建导出之日为准。\nThe period; relative ones count from the day of the request.',
  })
  period!: string;

  @Field(() => StatisticsFilter, { nullable: true, description: '筛选。\nFilters.' })
  where?: StatisticsFilter | null;

  @Field(() => Boolean, { defaultValue: false, description: '加入各级合计行。\nAdds total rows.' })
  totals!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '按这一天结束时已知的数据。\nWith what was known at the end of this day.',
  })
  asKnownOn?: string | null;
}
