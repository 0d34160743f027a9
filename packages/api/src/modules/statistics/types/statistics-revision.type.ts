import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { DataChangeType } from './data-change.type.js';
import { KnownValueType } from './known-value.type.js';

@ObjectType('StatisticsRevision', {
  description:
    '一个值在某一时刻的变化：其分子或分母因新记录的数据而改变。\nA value changed at a moment: data then recorded altered its numerator or denominator.',
})
export class StatisticsRevisionType {
  @Field(() => DateTimeScalar, {
    description:
      '最后一笔变更记录的时刻；同一事务的变更合为一次。\nWhen the last of its changes was recorded; changes of one transaction are one revision.',
  })
  recordedAt!: Date;

  @Field(() => Boolean, {
    description:
      '此前该值从未为人所知，因此是首次得出，不是更正。\nTrue where the value had never been known before: it is then no correction.',
  })
  isFirst!: boolean;

  @Field(() => KnownValueType, { description: '此前所知。\nAs known before.' })
  before!: KnownValueType;

  @Field(() => KnownValueType, { description: '自此所知。\nAs known from then on.' })
  after!: KnownValueType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '后值减前值；任一为空则为空。\nAfter less before; null when either is unknown.',
  })
  difference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '带符号的差，比率为百分点数。\nThe difference with its sign; of rates in percentage points.',
  })
  formatted!: string | null;

  @Field(() => Int, { description: '其中计入该值的台账行数。\nLedger rows posted that count for the value.' })
  rowsPosted!: number;

  @Field(() => DataChangeType, {
    nullable: true,
    description:
      '经由哪次操作；直接写入数据库的为空。\nThrough which act; null for what was written straight into the database.',
  })
  through!: DataChangeType | null;
}

export const StatisticsRevisionConnection = connectionType(
  StatisticsRevisionType,
  'StatisticsRevision',
  '更正记录',
  'revisions of a value',
);
