import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../shared/filters/area-filter.input.js';
import type { CodeFilter } from '../../shared/filters/code-filter-type.js';
import { UnionStateFilter } from '../../shared/filters/code-filters.js';
import { IndustrySectionFilter } from '../../shared/filters/industry-section-filter.input.js';
import { LocalDateFilter } from '../../shared/filters/local-date-filter.input.js';
import { SizeBandFilter } from '../../shared/filters/size-band-filter.input.js';
import { StringFilter } from '../../shared/filters/string-filter.input.js';

@InputType('EmployingUnitFilter', {
  description:
    '用人单位筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of employing units; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class EmployingUnitFilter {
  @Field(() => [EmployingUnitFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: EmployingUnitFilter[] | null;

  @Field(() => [EmployingUnitFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: EmployingUnitFilter[] | null;

  @Field(() => EmployingUnitFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: EmployingUnitFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description:
      '统一社会信用代码；eq 和 in 校验校验码。\nUnified social credit code; `eq` and `in` verify the check character.',
  })
  uscc?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '名称。\nName.' })
  name?: StringFilter | null;

  @Field(() => AreaFilter, { nullable: true, description: '所在行政区划。\nDivision it lies in.' })
  division?: AreaFilter | null;

  @Field(() => IndustrySectionFilter, { nullable: true, description: '行业门类。\nIndustry section.' })
  industry?: IndustrySectionFilter | null;

  @Field(() => UnionStateFilter, { nullable: true, description: '今天的建会状态。\nUnion state today.' })
  unionState?: CodeFilter<UnionState> | null;

  @Field(() => SizeBandFilter, {
    nullable: true,
    description: '今天的人数分组，按工会统计年报。\nSize band today, by the annual report.',
  })
  sizeBand?: SizeBandFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '登记日。\nDay of registration.' })
  registeredOn?: LocalDateFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '注销日。\nDay of deregistration.' })
  deregisteredOn?: LocalDateFilter | null;
}
