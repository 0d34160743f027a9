import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import type { Order } from '../../../shared/order/order-type.js';
import { UserAccountFilter, UserAccountOrder } from './user-account-list.js';

@ArgsType()
export class UsersArgs extends ConnectionArgs {
  @Field(() => UserAccountFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: UserAccountFilter | null;

  @Field(() => [UserAccountOrder], {
    nullable: true,
    description: '排序，最多3个键；默认按用户名。\nOrder, at most 3 keys; by username unless said.',
  })
  orderBy?: Order<'USERNAME' | 'CREATED_AT'>[] | null;

  @Field(() => String, {
    nullable: true,
    description: '搜索用户名和名字，1至100个字符。\nSearches usernames and names; 1 to 100 characters.',
  })
  search?: string | null;
}
