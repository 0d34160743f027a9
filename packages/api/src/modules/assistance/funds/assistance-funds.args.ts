import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import type { Order } from '../../../shared/order/order-type.js';
import { AssistanceFundFilter } from './assistance-fund-filter.input.js';
import { AssistanceFundOrder, type assistanceFundSorting } from './assistance-fund-list.js';

@ArgsType()
export class AssistanceFundsArgs extends ConnectionArgs {
  @Field(() => AssistanceFundFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: AssistanceFundFilter | null;

  @Field(() => [AssistanceFundOrder], {
    nullable: true,
    description: '排序，默认按预算年度，新的在前。\nOrder, by budget year unless said otherwise, the latest first.',
  })
  orderBy?: Order<keyof typeof assistanceFundSorting.keys>[] | null;
}
