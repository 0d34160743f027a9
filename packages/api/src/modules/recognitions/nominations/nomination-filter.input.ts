import type { HolderKind } from '@uniongraph/schema/codes/holder-kind';
import type { NominationState } from '@uniongraph/schema/codes/nomination-state';
import { Field, ID, InputType } from 'type-graphql';
import { AreaFilter } from '../../../shared/filters/area-filter.input.js';
import { BooleanFilter } from '../../../shared/filters/boolean-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { HolderKindFilter, NominationStateFilter } from '../../../shared/filters/code-filters.js';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';

@InputType('NominationFilter', {
  description:
    '推荐筛选，各项须同时满足；遮盖的字段不可筛选。最多50个条件，嵌套4层。\nFilter of nominations; all parts must hold. Masked fields cannot be filtered by. At most 50 conditions, nested 4 deep.',
})
export class NominationFilter {
  @Field(() => [NominationFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: NominationFilter[] | null;

  @Field(() => [NominationFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: NominationFilter[] | null;

  @Field(() => NominationFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: NominationFilter | null;

  @Field(() => ID, { nullable: true, description: '所属评选的标识。\nId of the round.' })
  round?: string | null;

  @Field(() => NominationStateFilter, { nullable: true, description: '状态。\nState.' })
  state?: CodeFilter<NominationState> | null;

  @Field(() => HolderKindFilter, { nullable: true, description: '单位、个人或集体。\nUnit, person or team.' })
  holderKind?: CodeFilter<HolderKind> | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: '是否用专项名额。\nWhether it takes from the special quota.',
  })
  isSpecial?: BooleanFilter | null;

  @Field(() => AreaFilter, { nullable: true, description: '推荐组织所在地区。\nArea of who nominates.' })
  division?: AreaFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '推荐日。\nDay of the nomination.' })
  nominatedOn?: LocalDateFilter | null;
}
