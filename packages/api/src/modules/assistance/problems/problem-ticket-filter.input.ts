import { Field, InputType } from 'type-graphql';
import { LocalDateFilter } from '../../../shared/filters/local-date-filter.input.js';
import { StringFilter } from '../../../shared/filters/string-filter.input.js';

@InputType('ProblemTicketFilter', {
  description:
    '问题筛选，各项须同时满足；遮盖的字段不可筛选。最多50个条件，嵌套4层。\nFilter of problems; all parts must hold. Masked fields cannot be filtered by. At most 50 conditions, nested 4 deep.',
})
export class ProblemTicketFilter {
  @Field(() => [ProblemTicketFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: ProblemTicketFilter[] | null;

  @Field(() => [ProblemTicketFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: ProblemTicketFilter[] | null;

  @Field(() => ProblemTicketFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: ProblemTicketFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '档案编号。\nNumber of the hardship file.' })
  caseNo?: StringFilter | null;

  @Field(() => LocalDateFilter, { nullable: true, description: '受理日。\nDay on which it was taken on.' })
  openedOn?: LocalDateFilter | null;

  @Field(() => LocalDateFilter, {
    nullable: true,
    description: '办结日；未办结的用 isNull。\nDay on which it was solved; `isNull` for those that are not.',
  })
  solvedOn?: LocalDateFilter | null;
}
