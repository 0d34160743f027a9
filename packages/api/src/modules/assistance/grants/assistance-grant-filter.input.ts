import type { AssistanceGrantState } from '@uniongraph/schema/codes/assistance-grant-state';
import type { AssistanceKind } from '@uniongraph/schema/codes/assistance-kind';
import { Field, InputType } from 'type-graphql';
import type { CodeFilter } from '../../../shared/filters/code-filter-type.js';
import { AssistanceGrantStateFilter, AssistanceKindFilter } from '../../../shared/filters/code-filters.js';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('AssistanceGrantFilter', {
  description:
    '帮扶发放筛选，各项须同时满足；遮盖的字段不可筛选。最多50个条件，嵌套4层。\nFilter of assistance grants; all parts must hold. Masked fields cannot be filtered by. At most 50 conditions, nested 4 deep.',
})
export class AssistanceGrantFilter {
  @Field(() => [AssistanceGrantFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: AssistanceGrantFilter[] | null;

  @Field(() => [AssistanceGrantFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: AssistanceGrantFilter[] | null;

  @Field(() => AssistanceGrantFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: AssistanceGrantFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '档案编号。\nNumber of the hardship file.' })
  caseNo?: StringFilter | null;

  @Field(() => AssistanceKindFilter, { nullable: true, description: '帮扶类别。\nKind of assistance.' })
  kind?: CodeFilter<AssistanceKind> | null;

  @Field(() => AssistanceGrantStateFilter, { nullable: true, description: '状态。\nState.' })
  state?: CodeFilter<AssistanceGrantState> | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '发放日。\nDay of payment.' })
  paidOn?: LocalDateFilter | null;
}
