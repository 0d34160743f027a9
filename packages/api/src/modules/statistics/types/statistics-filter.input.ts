import { Field, InputType } from 'type-graphql';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import {
  DataSourceFilter,
  OrganizationKindFilter,
  OrganizationLevelFilter,
  UnionStateFilter,
} from '../../../shared/filters/code-filters.js';
import { IndustrySectionFilter } from '../../../shared/filters/industry-section-filter.input.js';
import { SizeBandFilter } from '../../../shared/filters/size-band-filter.input.js';
import { UnitCategoryFilter } from '../../../shared/filters/unit-category-filter.input.js';

const on = (zh: string, en: string) => ({ nullable: true, description: `按${zh}筛选。\nFilters by ${en}.` });

@InputType('StatisticsFilter', {
  description:
    '统计筛选，各项须同时满足；只能用所选指标都具有的维度。最多50个条件，嵌套5层。缺少某维度的行不满足对它的条件，因而满足其否定。\nFilters of statistics; all must hold, on dimensions that every selected indicator has. At most 50 conditions, nested 5 deep. What lacks a dimension does not meet a condition on it, and so meets its negation.',
})
export class StatisticsFilter {
  @Field(() => [StatisticsFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: StatisticsFilter[] | null;

  @Field(() => [StatisticsFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: StatisticsFilter[] | null;

  @Field(() => StatisticsFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; what lacks the value counts as well.',
  })
  not?: StatisticsFilter | null;

  @Field(() => SizeBandFilter, on('单位人数分组', 'size band'))
  sizeBand?: SizeBandFilter | null;

  @Field(() => IndustrySectionFilter, on('行业门类', 'industry section'))
  industry?: IndustrySectionFilter | null;

  @Field(() => DataSourceFilter, {
    nullable: true,
    description:
      '数据来源；不按来源分组时只能选一个，因为来源从不相加；不能放在 or 或 not 之内。\nSource; one only unless grouped by source, since sources are never added up, and never inside `or` or `not`.',
  })
  source?: CodeFilter<string> | null;

  @Field(() => OrganizationKindFilter, on('工会组织类型', 'kind of organization'))
  organizationKind?: CodeFilter<string> | null;

  @Field(() => UnionStateFilter, on('建会状态', 'union state'))
  unionState?: CodeFilter<string> | null;

  @Field(() => UnitCategoryFilter, on('单位性质类别', 'category of employing unit'))
  unitCategory?: UnitCategoryFilter | null;

  @Field(() => OrganizationLevelFilter, on('工会组织层级', 'level of union organization'))
  organizationLevel?: CodeFilter<string> | null;
}
