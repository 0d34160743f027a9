import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { type Order, orderType } from '../../../shared/order/order-type.js';
import { CompetitionFilter } from './competition-filter.input.js';
import type { competitionSorting } from './competition-list.js';

const CompetitionOrder = orderType('Competition', '竞赛', 'competitions', {
  CODE: '编码 · Code',
  NAME: '名称，按拼音 · Name, by pinyin',
  STARTS_ON: '开始日 · First day',
});

@ArgsType()
export class CompetitionsArgs extends ConnectionArgs {
  @Field(() => CompetitionFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: CompetitionFilter | null;

  @Field(() => [CompetitionOrder], {
    nullable: true,
    description:
      '排序，最多3个键；默认按编码，有搜索时最相符的在前。\nOrder, at most 3 keys; by code unless searched, then best match first.',
  })
  orderBy?: Order<keyof typeof competitionSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索名称、拼音、首字母或编码，多个词以空格分开，1至100个字符。\nSearches names, pinyin, initials and codes; every word must be found; 1 to 100 characters.',
  })
  search?: string | null;
}
