import type { ArchiveLevel } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import type { HardshipState } from '@uniongraph/schema/codes/hardship-state';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../../shared/filters/area-filter.input.js';
import { BooleanFilter } from '../../../shared/filters/boolean-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import {
  ArchiveLevelFilter,
  HardshipCategoryFilter,
  HardshipCauseFilter,
  HardshipStateFilter,
} from '../../../shared/filters/code-filters.js';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('HardshipCaseFilter', {
  description:
    '困难职工档案筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of hardship files; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class HardshipCaseFilter {
  @Field(() => [HardshipCaseFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: HardshipCaseFilter[] | null;

  @Field(() => [HardshipCaseFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: HardshipCaseFilter[] | null;

  @Field(() => HardshipCaseFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: HardshipCaseFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '档案编号。\nNumber of the file.' })
  caseNo?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '所在单位名称。\nName of the employing unit.' })
  unitName?: StringFilter | null;

  @Field(() => AreaFilter, { nullable: true, description: '所在行政区划。\nDivision it lies in.' })
  division?: AreaFilter | null;

  @Field(() => HardshipStateFilter, { nullable: true, description: '档案状态。\nState of the file.' })
  state?: CodeFilter<HardshipState> | null;

  @Field(() => HardshipCategoryFilter, { nullable: true, description: '困难类别。\nCategory of hardship.' })
  category?: CodeFilter<HardshipCategory> | null;

  @Field(() => HardshipCauseFilter, { nullable: true, description: '主要致困原因。\nMain cause.' })
  mainCause?: CodeFilter<HardshipCause> | null;

  @Field(() => ArchiveLevelFilter, { nullable: true, description: '建档标准。\nArchive level.' })
  archiveLevel?: CodeFilter<ArchiveLevel> | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '申请日。\nDay of application.' })
  appliedOn?: LocalDateFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '公示末日。\nLast day of publicity.' })
  publicityTo?: LocalDateFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '应复核日。\nDay by which a review is due.' })
  reviewDueOn?: LocalDateFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: '在档而复核已逾期。\nOn file, and its review overdue.',
  })
  isReviewOverdue?: BooleanFilter | null;
}
