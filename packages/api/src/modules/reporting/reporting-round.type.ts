import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';

@ObjectType('ReportingRound', {
  simpleResolvers: true,
  description: '一轮报送：年报、半年报或季报。\nA round of reports: annual, half-year or quarterly.',
})
export class ReportingRoundType {
  @Field(() => String, { description: '代码，如 2024。\nCode, such as 2024.' })
  code!: string;

  @Field(() => String, { description: '中文名称。\nChinese name.' })
  name!: string;

  @Field(() => String, { description: '英文名称。\nEnglish name.' })
  nameEn!: string;

  @Field(() => LocalDateScalar, { description: '报告期首日。\nFirst day of the period.' })
  periodStart!: string;

  @Field(() => LocalDateScalar, { description: '报告期末日。\nLast day of the period.' })
  periodEnd!: string;

  @Field(() => LocalDateScalar, { description: '时点指标的计数日。\nDay on which stocks are counted.' })
  stockDate!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '截止日；null 表示尚未截止。\nDay of closing; null while open.',
  })
  closedOn!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
