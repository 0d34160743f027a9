import type { OrganizationKind } from '@uniongraph/schema/codes/organization-kind';
import type { OrganizationLevel } from '@uniongraph/schema/codes/organization-level';
import type { OrganizationStatus } from '@uniongraph/schema/codes/organization-status';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../shared/filters/area-filter.input.js';
import { BooleanFilter } from '../../shared/filters/boolean-filter.input.js';
import type { CodeFilter } from '../../shared/filters/code-filter-type.js';
import {
  OrganizationKindFilter,
  OrganizationLevelFilter,
  OrganizationStatusFilter,
} from '../../shared/filters/code-filters.js';
import { IndustrySectionFilter } from '../../shared/filters/industry-section-filter.input.js';
import { LocalDateFilter } from '../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../shared/filters/string-filter.input.js';
import { OrganizationUnderFilter } from './organization-under-filter.input.js';

@InputType('UnionOrganizationFilter', {
  description:
    '工会组织筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of union organizations; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class UnionOrganizationFilter {
  @Field(() => [UnionOrganizationFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: UnionOrganizationFilter[] | null;

  @Field(() => [UnionOrganizationFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: UnionOrganizationFilter[] | null;

  @Field(() => UnionOrganizationFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: UnionOrganizationFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '组织编码。\nCode.' })
  code?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description:
      '统一社会信用代码；eq 和 in 校验校验码。\nUnified social credit code; `eq` and `in` verify the check character.',
  })
  uscc?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '全称。\nFull name.' })
  name?: StringFilter | null;

  @Field(() => OrganizationLevelFilter, { nullable: true, description: '层级。\nLevel.' })
  level?: CodeFilter<OrganizationLevel> | null;

  @Field(() => OrganizationKindFilter, { nullable: true, description: '类型。\nKind.' })
  kind?: CodeFilter<OrganizationKind> | null;

  @Field(() => BooleanFilter, { nullable: true, description: '是否基层工会。\nWhether it is a grassroots union.' })
  isGrassroots?: BooleanFilter | null;

  @Field(() => OrganizationStatusFilter, { nullable: true, description: '状态。\nStatus.' })
  status?: CodeFilter<OrganizationStatus> | null;

  @Field(() => AreaFilter, { nullable: true, description: '所在行政区划。\nDivision it lies in.' })
  division?: AreaFilter | null;

  @Field(() => IndustrySectionFilter, { nullable: true, description: '行业门类。\nIndustry section.' })
  industry?: IndustrySectionFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '成立日。\nDay of establishment.' })
  establishedOn?: LocalDateFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '撤销或合并日。\nDay of dissolution or merger.' })
  dissolvedOn?: LocalDateFilter | null;

  @Field(() => OrganizationUnderFilter, {
    nullable: true,
    description: '在某工会组织以下，不含其本身。\nBelow an organization, without that one itself.',
  })
  under?: OrganizationUnderFilter | null;
}
