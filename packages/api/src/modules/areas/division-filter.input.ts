import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import { Field, InputType } from 'type-graphql';
import { AreaFilter } from '../../shared/filters/area-filter.input.js';
import type { CodeFilter } from '../../shared/filters/code-filter-type.js';
import { DivisionLevelFilter } from '../../shared/filters/code-filters.js';
import { StringFilter } from '../../shared/filters/string-filter.input.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@InputType('DivisionFilter', {
  description:
    '行政区划筛选，各项须同时满足；最多50个条件，嵌套4层。\nFilter of divisions; all parts must hold. At most 50 conditions, nested 4 deep.',
})
export class DivisionFilter {
  @Field(() => [DivisionFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: DivisionFilter[] | null;

  @Field(() => [DivisionFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: DivisionFilter[] | null;

  @Field(() => DivisionFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: DivisionFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '行政区划代码。\nCode.' })
  code?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '全称。\nFull name.' })
  name?: StringFilter | null;

  @Field(() => DivisionLevelFilter, { nullable: true, description: '层级。\nLevel.' })
  level?: CodeFilter<DivisionLevel> | null;

  @Field(() => AreaFilter, { nullable: true, description: '所在地区。\nArea it lies in.' })
  area?: AreaFilter | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '在此日有效。\nValid on this day.' })
  validOn?: string | null;
}
