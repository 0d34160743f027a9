import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { type Order, orderType } from '../../../shared/order/order-type.js';
import { RecognitionFilter } from './recognition-filter.input.js';
import type { recognitionSorting } from './recognition-list.js';

const RecognitionOrder = orderType('Recognition', '荣誉', 'honours', {
  GRANTED_ON: '授予日 · Day of granting',
  NUMBER: '荣誉编号 · Number of the honour',
  HOLDER_NAME: '获得者名称，按拼音 · Name of the holder, by pinyin',
});

@ArgsType()
export class RecognitionsArgs extends ConnectionArgs {
  @Field(() => RecognitionFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: RecognitionFilter | null;

  @Field(() => [RecognitionOrder], {
    nullable: true,
    description:
      '排序，最多3个键；默认最近授予的在前，有搜索时最相符的在前。\nOrder, at most 3 keys; the latest first, of a search the best match.',
  })
  orderBy?: Order<keyof typeof recognitionSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '搜索获得者名称、拼音、首字母或荣誉编号，多个词以空格分开，1至100个字符。\nSearches names of holders, pinyin, initials and numbers; every word must be found; 1 to 100 characters.',
  })
  search?: string | null;
}
