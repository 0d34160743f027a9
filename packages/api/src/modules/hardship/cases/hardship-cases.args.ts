import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import type { Order } from '../../../shared/order/order-type.js';
import { HardshipCaseFilter } from './hardship-case-filter.input.js';
import { HardshipCaseOrder, type hardshipCaseSorting } from './hardship-case-list.js';

@ArgsType()
export class HardshipCasesArgs extends ConnectionArgs {
  @Field(() => HardshipCaseFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: HardshipCaseFilter | null;

  @Field(() => [HardshipCaseOrder], {
    nullable: true,
    description:
      '排序，最多3个键；默认按申请日，新的在前。\nOrder, at most 3 keys; by day of application, the latest first.',
  })
  orderBy?: Order<keyof typeof hardshipCaseSorting.keys>[] | null;
}
