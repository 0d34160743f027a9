import { type ClosedDimension, closedDimensions } from '@uniongraph/schema/codes/closed-dimensions';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { type ClassType, Field } from 'type-graphql';
import { codeFilterType } from '../../../shared/filters/code-filter-type.js';
import {
  ArchiveLevelFilter,
  AssistanceKindFilter,
  CompetitionKindFilter,
  CompetitionLevelFilter,
  DataSourceFilter,
  FundSourceFilter,
  HardshipCategoryFilter,
  HardshipCauseFilter,
  HonourKindFilter,
  OrganizationKindFilter,
  OrganizationLevelFilter,
  RecognitionLevelFilter,
  UnionStateFilter,
} from '../../../shared/filters/code-filters.js';
import { IndustrySectionFilter } from '../../../shared/filters/industry-section-filter.input.js';
import { SizeBandFilter } from '../../../shared/filters/size-band-filter.input.js';
import { UnitCategoryFilter } from '../../../shared/filters/unit-category-filter.input.js';

/** Filters that compare more than codes, or that other lists share; every other dimension gets one of its own. */
const shared: Partial<Record<StatisticsDimension, ClassType>> = {
  SIZE_BAND: SizeBandFilter,
  INDUSTRY: IndustrySectionFilter,
  SOURCE: DataSourceFilter,
  ORGANIZATION_KIND: OrganizationKindFilter,
  UNION_STATE: UnionStateFilter,
  UNIT_CATEGORY: UnitCategoryFilter,
  ORGANIZATION_LEVEL: OrganizationLevelFilter,
  HARDSHIP_CATEGORY: HardshipCategoryFilter,
  HARDSHIP_CAUSE: HardshipCauseFilter,
  ARCHIVE_LEVEL: ArchiveLevelFilter,
  HONOUR_KIND: HonourKindFilter,
  RECOGNITION_LEVEL: RecognitionLevelFilter,
  COMPETITION_KIND: CompetitionKindFilter,
  COMPETITION_LEVEL: CompetitionLevelFilter,
  ASSISTANCE_KIND: AssistanceKindFilter,
  FUND_SOURCE: FundSourceFilter,
};

const filterOf = ({ dimension, list }: ClosedDimension): ClassType =>
  shared[dimension] ?? codeFilterType(list.values, `${list.name}Filter`, list.zh, list.en);

function describe({ dimension, list }: ClosedDimension): string {
  if (dimension !== 'SOURCE') return `按${list.zh}筛选。\nFilters by ${list.en}.`;
  return '数据来源；不按来源分组时只能选一个，因为来源从不相加；不能放在 or 或 not 之内。\nSource; one only unless grouped by source, since sources are never added up, and never inside `or` or `not`.';
}

/** Declares a field for each dimension on the input type of a filter. */
export function addFilterFields(type: ClassType): void {
  for (const each of closedDimensions) {
    const filter = filterOf(each);
    Field(() => filter, { nullable: true, description: describe(each) })(type.prototype, each.field);
  }
}
