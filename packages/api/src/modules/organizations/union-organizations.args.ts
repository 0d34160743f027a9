import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import type { Order } from '../../shared/order/order-type.js';
import { type organizationSorting, UnionOrganizationOrder } from './organization-order.js';
import { UnionOrganizationFilter } from './union-organization-filter.input.js';

@ArgsType()
export class UnionOrganizationsArgs extends ConnectionArgs {
  @Field(() => UnionOrganizationFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: UnionOrganizationFilter | null;

  @Field(() => [UnionOrganizationOrder], {
    nullable: true,
    description:
      '排序，最多3个键；默认按编码，有搜索时最相符的在前。\nOrder, at most 3 keys; by code unless searched, then best match first.',
  })
  orderBy?: Order<keyof typeof organizationSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索名称、拼音、首字母或编码，多个词以空格分开，1至100个字符。\nSearches names, pinyin, initials and codes; every word must be found; 1 to 100 characters.',
  })
  search?: string | null;
}
