import type { CompetitionStage } from '@uniongraph/schema/codes/competition-stage';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CompetitionStageEnum, ProvenanceEnum } from '../../../shared/graphql/enums.js';
import { DateTimeScalar } from '../../../shared/scalars/date-time.scalar.js';

@ObjectType('CompetitionProject', {
  simpleResolvers: true,
  description: '竞赛所依托的重点工程。\nA key project on which a competition is held.',
})
export class CompetitionProjectType {
  @Field(() => ID, { description: '标识。\nId.' })
  id!: string;

  @Field(() => String, { description: '工程名称。\nName.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '建设单位。\nOwner.' })
  owner!: string | null;

  @Field(() => [String], { description: '参建单位。\nContractors.' })
  contractors!: string[];

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;
}

@ObjectType('CompetitionTrade', { simpleResolvers: true, description: '竞赛工种。\nA trade of a competition.' })
export class CompetitionTradeType {
  @Field(() => ID, { description: '标识。\nId.' })
  id!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;
}

@ObjectType('CompetitionRound', { simpleResolvers: true, description: '评分的一轮。\nA round of scoring.' })
export class CompetitionRoundType {
  @Field(() => ID, { description: '标识。\nId.' })
  id!: string;

  @Field(() => Int, { description: '第几轮。\nWhich round it is.' })
  ordinal!: number;

  @Field(() => String, { description: '名称，如“决赛”。\nName, such as final.' })
  name!: string;

  @Field(() => Int, {
    description:
      '权重，与其他轮次相比；0 表示只决定谁晋级，未晋级者仍按此轮计分。\nWeight, set against other rounds; 0 for one that only decides who goes on, which still counts for those who did not.',
  })
  weight!: number;
}

@ObjectType('CompetitionStageChange', {
  simpleResolvers: true,
  description: '竞赛转入一个阶段。\nA move of a competition to a stage.',
})
export class CompetitionStageChangeType {
  @Field(() => CompetitionStageEnum, { description: '原阶段。\nStage before.' })
  fromStage!: CompetitionStage;

  @Field(() => CompetitionStageEnum, { description: '新阶段。\nStage after.' })
  toStage!: CompetitionStage;

  @Field(() => String, { nullable: true, description: '理由。\nReason.' })
  reason!: string | null;

  @Field(() => String, { description: '何人，账号名。\nWho, by the name of the account.' })
  changedBy!: string;

  @Field(() => String, { description: '代表哪个组织。\nFor which organization.' })
  changedByOrganization!: string;

  @Field(() => DateTimeScalar, { description: '何时。\nWhen.' })
  changedAt!: string;
}
