import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('CompetitionAward', { simpleResolvers: true, description: '竞赛获奖。\nA prize that an entry won.' })
export class CompetitionAwardType {
  @Field(() => ID, { description: '参赛者的标识。\nId of the entry.' })
  entry!: string;

  @Field(() => Int, { nullable: true, description: '奖次，1为一等奖。\nRank of the prize, 1 for a first prize.' })
  prizeRank!: number | null;

  @Field(() => String, { description: '奖项名称。\nName of the prize.' })
  award!: string;

  @Field(() => LocalDateScalar, { description: '颁奖日，按此日计入统计。\nDay of the award, on which it is counted.' })
  awardedOn!: string;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}
