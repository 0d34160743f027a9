import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import type { Order } from '../../shared/order/order-type.js';
import { PublishedFigureFilter } from './published-figure-filter.input.js';
import { PublishedFigureOrder, type publishedFigureSorting } from './published-figure-order.js';

@ArgsType()
export class PublishedFiguresArgs extends ConnectionArgs {
  @Field(() => PublishedFigureFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: PublishedFigureFilter | null;

  @Field(() => [PublishedFigureOrder], {
    nullable: true,
    description: '排序，最多3个键；默认时期新的在前。\nOrder, at most 3 keys; newest period first by default.',
  })
  orderBy?: Order<keyof typeof publishedFigureSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索名称、指标代码和原文，多个词以空格分开，1至100个字符。\nSearches titles, codes and original words; every word must be found; 1 to 100 characters.',
  })
  search?: string | null;
}
