import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import type { Order } from '../../shared/order/order-type.js';
import { EmployingUnitFilter } from './employing-unit-filter.input.js';
import { EmployingUnitOrder, type employingUnitSorting } from './employing-unit-order.js';

@ArgsType()
export class EmployingUnitsArgs extends ConnectionArgs {
  @Field(() => EmployingUnitFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: EmployingUnitFilter | null;

  @Field(() => [EmployingUnitOrder], {
    nullable: true,
    description:
      '排序，最多3个键；默认按统一社会信用代码，有搜索时最相符的在前。\nOrder, at most 3 keys; by social credit code unless searched, then best match first.',
  })
  orderBy?: Order<keyof typeof employingUnitSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索名称、拼音、首字母或代码，多个词以空格分开，1至100个字符。\nSearches names, pinyin, initials and codes; every word must be found; 1 to 100 characters.',
  })
  search?: string | null;
}
