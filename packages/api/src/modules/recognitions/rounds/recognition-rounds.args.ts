import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { type Order, orderType } from '../../../shared/order/order-type.js';
import { RecognitionRoundFilter } from './recognition-round-filter.input.js';
import type { roundSorting } from './recognition-round-list.js';

const RecognitionRoundOrder = orderType('RecognitionRound', '荣誉评选', 'rounds of honours', {
  YEAR: '年度 · Year',
  SCHEME: '荣誉代码 · Code of the honour',
  DIVISION: '地区代码 · Code of the area',
});

@ArgsType()
export class RecognitionRoundsArgs extends ConnectionArgs {
  @Field(() => RecognitionRoundFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: RecognitionRoundFilter | null;

  @Field(() => [RecognitionRoundOrder], {
    nullable: true,
    description: '排序，最多3个键；默认最近的年度在前。\nOrder, at most 3 keys; the latest year first unless said.',
  })
  orderBy?: Order<keyof typeof roundSorting.keys>[] | null;
}
