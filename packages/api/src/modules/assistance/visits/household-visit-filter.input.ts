import { Field, InputType } from 'type-graphql';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('HouseholdVisitFilter', {
  description:
    '走访筛选，各项须同时满足；遮盖的字段不可筛选。最多50个条件，嵌套4层。\nFilter of visits; all parts must hold. Masked fields cannot be filtered by. At most 50 conditions, nested 4 deep.',
})
export class HouseholdVisitFilter {
  @Field(() => [HouseholdVisitFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: HouseholdVisitFilter[] | null;

  @Field(() => [HouseholdVisitFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: HouseholdVisitFilter[] | null;

  @Field(() => HouseholdVisitFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: HouseholdVisitFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '档案编号。\nNumber of the hardship file.' })
  caseNo?: StringFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '走访日。\nDay of the visit.' })
  visitedOn?: LocalDateFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '活动品牌的代码。\nCode of the programme brand.' })
  brand?: StringFilter | null;
}
