import type { AssistanceBatchState } from '@uniongraph/schema/codes/assistance-batch-state';
import type { AssistanceKind } from '@uniongraph/schema/codes/assistance-kind';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../../shared/filters/area-filter.input.js';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { AssistanceBatchStateFilter, AssistanceKindFilter } from '../../../shared/filters/code-filters.js';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('AssistanceBatchFilter', {
  description:
    '帮扶批次筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of assistance batches; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class AssistanceBatchFilter {
  @Field(() => [AssistanceBatchFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: AssistanceBatchFilter[] | null;

  @Field(() => [AssistanceBatchFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: AssistanceBatchFilter[] | null;

  @Field(() => AssistanceBatchFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: AssistanceBatchFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '名称。\nName.' })
  name?: StringFilter | null;

  @Field(() => AssistanceKindFilter, { nullable: true, description: '帮扶类别。\nKind of assistance.' })
  kind?: CodeFilter<AssistanceKind> | null;

  @Field(() => AssistanceBatchStateFilter, { nullable: true, description: '状态。\nState.' })
  state?: CodeFilter<AssistanceBatchState> | null;

  @Field(() => StringFilter, { nullable: true, description: '活动品牌的代码。\nCode of the programme brand.' })
  brand?: StringFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '发放日。\nDay of payment.' })
  paidOn?: LocalDateFilter | null;

  @Field(() => AreaFilter, { nullable: true, description: '所属行政区划。\nDivision it belongs to.' })
  division?: AreaFilter | null;
}
