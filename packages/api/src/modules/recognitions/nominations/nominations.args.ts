import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { type Order, orderType } from '../../../shared/order/order-type.js';
import { NominationFilter } from './nomination-filter.input.js';
import type { nominationSorting } from './nomination-list.js';

const NominationOrder = orderType('Nomination', '推荐', 'nominations', {
  NOMINATED_ON: '推荐日 · Day of the nomination',
  DIVISION: '地区代码 · Code of the area',
  STATE: '状态代码 · Code of the state',
});

@ArgsType()
export class NominationsArgs extends ConnectionArgs {
  @Field(() => NominationFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: NominationFilter | null;

  @Field(() => [NominationOrder], {
    nullable: true,
    description:
      '排序，最多3个键；默认最近推荐的在前。遮盖的字段不可排序。\nOrder, at most 3 keys; the latest first unless said. Masked fields cannot be sorted by.',
  })
  orderBy?: Order<keyof typeof nominationSorting.keys>[] | null;
}
