import type { Sex } from '@uniongraph/schema/codes/sex';
import { Field, InputType } from 'type-graphql';
import type { CodeFilter } from '../../shared/filters/code-filter-type.js';
import { SexFilter } from '../../shared/filters/code-filters.js';
import { StringFilter } from '../../shared/filters/string-filter.input.js';

@InputType('MemberFilter', {
  description:
    '会员筛选，各项须同时满足；遮盖的字段不可筛选。最多50个条件，嵌套4层。\nFilter of members; all parts must hold. Masked fields cannot be filtered by. At most 50 conditions, nested 4 deep.',
})
export class MemberFilter {
  @Field(() => [MemberFilter], { nullable: true, description: '须全部满足。\nAll of these must hold.' })
  and?: MemberFilter[] | null;

  @Field(() => [MemberFilter], { nullable: true, description: '至少满足其一。\nOne of these must hold.' })
  or?: MemberFilter[] | null;

  @Field(() => MemberFilter, {
    nullable: true,
    description: '不满足；缺值的也算。\nMust not hold; rows that lack the value count as well.',
  })
  not?: MemberFilter | null;

  @Field(() => StringFilter, { nullable: true, description: '会员编号。\nMember number.' })
  memberNo?: StringFilter | null;

  @Field(() => SexFilter, { nullable: true, description: '性别。\nSex.' })
  sex?: CodeFilter<Sex> | null;
}
