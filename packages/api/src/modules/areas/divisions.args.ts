import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import type { Order } from '../../shared/order/order-type.js';
import { DivisionFilter } from './division-filter.input.js';
import { DivisionOrder, type divisionSorting } from './division-order.js';

@ArgsType()
export class DivisionsArgs extends ConnectionArgs {
  @Field(() => DivisionFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: DivisionFilter | null;

  @Field(() => [DivisionOrder], {
    nullable: true,
    description:
      '排序，最多3个键；默认按代码，有搜索时最相符的在前。\nOrder, at most 3 keys; by code unless searched, then best match first.',
  })
  orderBy?: Order<keyof typeof divisionSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索名称、拼音（lanshan）、首字母（ls）或代码，1至100个字符。\nSearches names, pinyin (lanshan), initials (ls) and codes; 1 to 100 characters.',
  })
  search?: string | null;
}
