import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { DataSourceEnum, ObservationStatusEnum, ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import { Unit } from './enums.js';
import { IndicatorDefinitionType } from './indicator-definition.type.js';
import { PartReportingType } from './part-reporting.type.js';
import { PeriodInfoType } from './period-info.type.js';
import { ReportingAreasType } from './reporting-areas.type.js';
import { SeriesBreakType } from './series-break.type.js';

@ObjectType('IndicatorValue', {
  description:
    '一个经得起追问的数：值、分子、分母、状态、口径、来源一并给出。\nOne number that can be defended: value, numerator, denominator, status, definition and source together.',
})
export class IndicatorValueType {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '计数，或比率（0.93 即 93%），保留十位小数；缺值或无分母时为空。\nA count, or a ratio (0.93 for 93 %) to ten decimals; null when missing or without a denominator.',
  })
  value!: string | null;

  @Field(() => Int64Scalar, {
    nullable: true,
    description: '分子；计数即其自身。\nNumerator; of a count the count itself.',
  })
  numerator!: number | null;

  @Field(() => Int64Scalar, { nullable: true, description: '分母；计数没有分母。\nDenominator; a count has none.' })
  denominator!: number | null;

  @Field(() => ObservationStatusEnum, {
    description:
      '数据状态；同时有几种时为最要紧的一种，全部见 statuses。\nObservation status; the weightiest where several hold, all of which `statuses` lists.',
  })
  status!: ObservationStatus;

  @Field(() => [ObservationStatusEnum], {
    description:
      '同时成立的全部状态，要紧的在前：口径中断的值也可能是初步数。\nEvery status that holds, the weightiest first: a value after a break may be provisional as well.',
  })
  statuses!: ObservationStatus[];

  @Field(() => String, {
    nullable: true,
    description: '显示用文本，如 93.00%、856,000。\nText for display, such as 93.00% or 856,000.',
  })
  formatted!: string | null;

  @Field(() => Unit, { description: '表示方式。\nHow the value is meant.' })
  unit!: Unit;

  @Field(() => PeriodInfoType, {
    description:
      '值所属的时期：已按 shift 前推；时期数按 window 取其累计或移动的起止日。\nThe period of the value: shifted where asked; of flows the span that the window covers.',
  })
  period!: PeriodInfoType;

  @Field(() => DataSourceEnum, {
    nullable: true,
    description:
      '数据来源；各来源从不相加。没有来源之分的事实为空。\nSource; sources are never added up. Null for facts that know only one.',
  })
  source!: DataSource | null;

  @Field(() => ProvenanceEnum, {
    description:
      '值背后各行的出处；只要有一行是示例数据，即为 SYNTHETIC。\nProvenance of the rows behind the value; SYNTHETIC as soon as one of them is.',
  })
  provenance!: Provenance;

  @Field(() => IndicatorDefinitionType, {
    description: '本时期末所用的口径。\nThe definition in force at the end of the period.',
  })
  definition!: IndicatorDefinitionType;

  @Field(() => ReportingAreasType, {
    nullable: true,
    description:
      '本地区各县级地区中已有数据的个数；少于应有个数时，状态为 PROVISIONAL。不知道时为空。\nCounties of the area that have data, of all; when some have none the status is PROVISIONAL. Null where it is not known.',
  })
  reportingAreas!: ReportingAreasType | null;

  @Field(() => [PartReportingType], {
    description:
      '分子、分母各由谁报送、应报多少、已报多少；不按报表报送的没有。少报时状态含 PROVISIONAL，沿用旧报送时含 ESTIMATED。\nWho reported each part of the value, and how many should have; nothing of what is not reported. When some did not, one of the statuses is PROVISIONAL; when old reports are carried over, ESTIMATED.',
  })
  reporting!: PartReportingType[];

  @Field(() => String, {
    nullable: true,
    description: '说明，如口径变化（中文）。\nA note in Chinese, such as on a break of the series.',
  })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '说明（英文）。\nThe note in English.' })
  noteEn!: string | null;

  @Field(() => [SeriesBreakType], {
    description:
      '本时期内的口径变化，由早到晚；有则状态为 BREAK。\nChanges of the definition within the period, the earliest first; the status is BREAK when there is one.',
  })
  breaks!: SeriesBreakType[];
}
