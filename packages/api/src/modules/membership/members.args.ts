import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import { type Order, orderType } from '../../shared/order/order-type.js';
import { MemberFilter } from './member-filter.input.js';
import type { memberSorting } from './member-list.js';

export const MemberOrder = orderType('Member', '会员', 'members', { MEMBER_NO: '会员编号 · Member number' });

@ArgsType()
export class MembersArgs extends ConnectionArgs {
  @Field(() => MemberFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: MemberFilter | null;

  @Field(() => [MemberOrder], {
    nullable: true,
    description:
      '排序，默认按会员编号；遮盖的字段不可排序。\nOrder, by member number unless said otherwise; masked fields cannot be sorted by.',
  })
  orderBy?: Order<keyof typeof memberSorting.keys>[] | null;
}
