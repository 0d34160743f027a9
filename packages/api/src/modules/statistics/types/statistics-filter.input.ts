import { Field, InputType } from 'type-graphql';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { DataSourceFilter, OrganizationKindFilter, UnionStateFilter } from '../../../shared/filters/code-filters.js';
import { IndustrySectionFilter } from '../../../shared/filters/industry-section-filter.input.js';
import { SizeBandFilter } from '../../../shared/filters/size-band-filter.input.js';

const on = (zh: string, en: string) => ({ nullable: true, description: `按${zh}筛选。\nFilters by ${en}.` });

@InputType('StatisticsFilter', {
  description:
    '统计筛选，各项须同时满足；只能用所选指标都具有的维度。\nFilters of statistics; all must hold, on dimensions that every selected indicator has.',
})
export class StatisticsFilter {
  @Field(() => SizeBandFilter, on('单位人数分组', 'size band'))
  sizeBand?: SizeBandFilter | null;

  @Field(() => IndustrySectionFilter, on('行业门类', 'industry section'))
  industry?: IndustrySectionFilter | null;

  @Field(() => DataSourceFilter, {
    nullable: true,
    description:
      '数据来源；不按来源分组时只能选一个，因为来源从不相加。\nSource; one only unless grouped by source, since sources are never added up.',
  })
  source?: CodeFilter<string> | null;

  @Field(() => OrganizationKindFilter, on('工会组织类型', 'kind of organization'))
  organizationKind?: CodeFilter<string> | null;

  @Field(() => UnionStateFilter, on('建会状态', 'union state'))
  unionState?: CodeFilter<string> | null;
}
