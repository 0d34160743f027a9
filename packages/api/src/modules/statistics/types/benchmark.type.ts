import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import { Field, Int, ObjectType } from 'type-graphql';
import { ObservationStatusEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { BenchmarkValueType } from './benchmark-value.type.js';
import { RankType } from './rank.type.js';

const quartile = (zh: string, en: string) => ({
  nullable: true,
  description: `${zh}：首尾都计入的线性插值（Hyndman–Fan 第7型，同 QUARTILE.INC）。\n${en}: linear, both ends included (Hyndman–Fan type 7, as QUARTILE.INC).`,
});

@ObjectType('Benchmark', {
  description:
    '与同级地区（同一上级、时期最后一天存在、有数据，本地区也在内）及上级、全国的比较。不显示任何其他地区各自的值；隐去的值不参与，因此各四分位数只由已公布的值得出。\nHow a value stands among the areas of the same parent and level that exist on the period’s last day and have data, itself among them, and beside the parent and the nation. No other area’s own value is shown; withheld ones take no part, so that the quartiles follow from published values alone.',
})
export class BenchmarkType {
  @Field(() => Int, {
    description:
      '有数据的同级地区个数，含本地区。\nAreas of the same parent and level that have data, itself among them.',
  })
  siblingCount!: number;

  @Field(() => DecimalScalar, quartile('同级地区的下四分位数', 'Lower quartile of the siblings'))
  siblingLowerQuartile!: string | null;

  @Field(() => DecimalScalar, quartile('同级地区的中位数', 'Median of the siblings'))
  siblingMedian!: string | null;

  @Field(() => DecimalScalar, quartile('同级地区的上四分位数', 'Upper quartile of the siblings'))
  siblingUpperQuartile!: string | null;

  @Field(() => RankType, {
    nullable: true,
    description:
      '本地区在其中的名次，大者在前；不足五个时为空。\nPlace among them, largest first; null of fewer than five.',
  })
  position!: RankType | null;

  @Field(() => ObservationStatusEnum, {
    description:
      '不足五个有数据的地区时为 SUPPRESSED，一个也没有时为 MISSING。\nSUPPRESSED of fewer than five areas with data, MISSING of none.',
  })
  status!: ObservationStatus;

  @Field(() => String, {
    nullable: true,
    description: '不给出四分位数的原因（中文）。\nWhy there are no quartiles, in Chinese.',
  })
  note!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '不给出四分位数的原因（英文）。\nWhy there are no quartiles, in English.',
  })
  noteEn!: string | null;

  @Field(() => BenchmarkValueType, { nullable: true, description: '上级地区的值。\nThe value of the parent.' })
  parent!: BenchmarkValueType | null;

  @Field(() => BenchmarkValueType, { nullable: true, description: '全国的值。\nThe value of the nation.' })
  nation!: BenchmarkValueType | null;
}
