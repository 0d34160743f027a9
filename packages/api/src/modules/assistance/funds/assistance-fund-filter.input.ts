import type { FundSource } from '@uniongraph/schema/codes/fund-source';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../../shared/filters/area-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { FundSourceFilter } from '../../../shared/filters/code-filters.js';
import { IntFilter } from '../../../shared/filters/int-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('AssistanceFundFilter', {
  description:
    '帮扶资金筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of assistance funds; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class AssistanceFundFilter {
  @Field(() => [AssistanceFundFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: AssistanceFundFilter[] | null;

  @Field(() => [AssistanceFundFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: AssistanceFundFilter[] | null;

  @Field(() => AssistanceFundFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: AssistanceFundFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '名称。\nName.' })
  name?: StringFilter | null;

  @Field(() => FundSourceFilter, { nullable: true, description: '资金来源。\nSource of the money.' })
  source?: CodeFilter<FundSource> | null;

  @Field(() => IntFilter, { nullable: true, description: '预算年度。\nBudget year.' })
  budgetYear?: IntFilter | null;

  @Field(() => AreaFilter, { nullable: true, description: '所在行政区划。\nDivision it belongs to.' })
  division?: AreaFilter | null;
}
