import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, Int, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { DecimalScalar } from '../../../shared/scalars/decimal.scalar.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('CompetitionProgressReport', {
  simpleResolvers: true,
  description:
    '竞赛进展，自上次报送以来的数；null 表示没有统计，不等于0。\nWhat a competition brought since its last report; null is not counted, which is not 0.',
})
export class CompetitionProgressReportType {
  @Field(() => LocalDateScalar, { description: '报送日，按此日计入统计。\nDay of the report, on which it is counted.' })
  reportedOn!: string;

  @Field(() => Int, { nullable: true, description: '参与人次。\nWorker-participations (人次).' })
  participations!: number | null;

  @Field(() => Int, { nullable: true, description: '参与单位数。\nUnits that took part.' })
  participatingUnits!: number | null;

  @Field(() => Int, { nullable: true, description: '合理化建议（条）。\nSuggestions.' })
  suggestions!: number | null;

  @Field(() => Int, { nullable: true, description: '创新成果（项）。\nInnovations.' })
  innovations!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '缩短工期（天）。\nDays saved.' })
  daysSaved!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '节约成本（元）。\nCost saved, in yuan.' })
  costSavedYuan!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，更正时须带上。\nVersion, to be given back with a correction.' })
  version!: number;
}
