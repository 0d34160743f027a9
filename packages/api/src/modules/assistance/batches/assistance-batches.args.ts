import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import type { Order } from '../../../shared/order/order-type.js';
import { AssistanceBatchFilter } from './assistance-batch-filter.input.js';
import { AssistanceBatchOrder, type assistanceBatchSorting } from './assistance-batch-list.js';

@ArgsType()
export class AssistanceBatchesArgs extends ConnectionArgs {
  @Field(() => AssistanceBatchFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: AssistanceBatchFilter | null;

  @Field(() => [AssistanceBatchOrder], {
    nullable: true,
    description: '排序，默认按登记先后，新的在前。\nOrder, the latest first unless said otherwise.',
  })
  orderBy?: Order<keyof typeof assistanceBatchSorting.keys>[] | null;
}
