import type { CompetitionKind } from '@uniongraph/schema/codes/competition-kind';
import type { CompetitionLevel } from '@uniongraph/schema/codes/competition-level';
import type { CompetitionStage } from '@uniongraph/schema/codes/competition-stage';
import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import type { TieRule } from '@uniongraph/schema/codes/tie-rule';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  CompetitionKindEnum,
  CompetitionLevelEnum,
  CompetitionStageEnum,
  IndustrySectionEnum,
  TieRuleEnum,
} from '../../../shared/graphql/enums.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';
import { EXPECTED_VERSION_DESCRIPTION, IDEMPOTENCY_DESCRIPTION } from '../write-descriptions.js';
import { CompetitionProjectInput, CompetitionRoundInput } from './competition-parts.input.js';

/** What may be said of a competition when it is created and changed later. */
@InputType('CompetitionFields', { description: '竞赛的内容。\nWhat may be said of a competition.' })
abstract class CompetitionFields {
  @Field(() => String, { nullable: true, description: '主题。\nTheme.' })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: '活动品牌的代码。\nCode of the programme brand.' })
  brand?: string | null;

  @Field(() => [String], { nullable: true, description: '协办单位。\nWho takes part in organizing it.' })
  coOrganizers?: string[] | null;

  @Field(() => String, { nullable: true, description: '上级竞赛的编码。\nCode of the competition that leads it.' })
  parent?: string | null;

  @Field(() => IndustrySectionEnum, { nullable: true, description: '行业门类。\nIndustry section.' })
  industry?: IndustrySection | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '结束日。\nLast day.' })
  endsOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '报名首日。\nFirst day of registration.' })
  registrationFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '报名末日。\nLast day of registration.' })
  registrationTo?: string | null;

  @Field(() => Int, { nullable: true, description: '参赛单位名额，null 不限。\nMost organizations; null for any.' })
  quotaOrganizations?: number | null;

  @Field(() => Int, { nullable: true, description: '参赛班组名额，null 不限。\nMost teams; null for any.' })
  quotaTeams?: number | null;

  @Field(() => Int, { nullable: true, description: '参赛个人名额，null 不限。\nMost persons; null for any.' })
  quotaPersons?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '评分标准的编码；有评分之后不能改。\nCode of the formula; not to be changed once scores were given.',
  })
  criteriaSet?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: '理论成绩占比（%），与实操合计100。\nShare of theory, per cent; 100 together with practice.',
  })
  theoryShare?: number | null;

  @Field(() => Int, { nullable: true, description: '实操成绩占比（%）。\nShare of practice, per cent.' })
  practiceShare?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '去掉几个最高分和最低分，0至5。\nHow many of the highest and lowest scores are left out, 0 to 5.',
  })
  droppedExtremes?: number | null;

  @Field(() => TieRuleEnum, {
    nullable: true,
    description: '同分如何处理，默认并列。\nRule for ties, SHARED unless given.',
  })
  tieRule?: TieRule | null;

  @Field(() => [CompetitionProjectInput], { nullable: true, description: '增加的重点工程。\nKey projects to add.' })
  projects?: CompetitionProjectInput[] | null;

  @Field(() => [String], { nullable: true, description: '增加的工种。\nTrades to add.' })
  trades?: string[] | null;

  @Field(() => [CompetitionRoundInput], {
    nullable: true,
    description: '增加的评分轮次，依次。\nRounds of scoring to add, in order.',
  })
  rounds?: CompetitionRoundInput[] | null;
}

@InputType('CreateCompetitionInput', { description: '新建竞赛所需。\nWhat a new competition takes.' })
export class CreateCompetitionInput extends CompetitionFields {
  @Field(() => String, { description: '编码，唯一。\nCode, unique.' })
  code!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => CompetitionKindEnum, { description: '类别。\nKind.' })
  kind!: CompetitionKind;

  @Field(() => CompetitionLevelEnum, { description: '级别。\nLevel.' })
  level!: CompetitionLevel;

  @Field(() => String, { description: '主办工会的编码。\nCode of the union that organizes it.' })
  organizer!: string;

  @Field(() => LocalDateScalar, { description: '开始日。\nFirst day.' })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_DESCRIPTION })
  idempotencyKey?: string | null;
}

@InputType('UpdateCompetitionInput', {
  description:
    '修改竞赛所需；省略的不变，null 表示去掉。\nWhat changing a competition takes; what is left out stays, null takes it away.',
})
export class UpdateCompetitionInput extends CompetitionFields {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED_VERSION_DESCRIPTION })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: '名称。\nName.' })
  name?: string | null;

  @Field(() => CompetitionKindEnum, { nullable: true, description: '类别。\nKind.' })
  kind?: CompetitionKind | null;

  @Field(() => CompetitionLevelEnum, { nullable: true, description: '级别。\nLevel.' })
  level?: CompetitionLevel | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '开始日。\nFirst day.' })
  startsOn?: string | null;
}

@InputType('MoveCompetitionInput', { description: '转入另一阶段所需。\nWhat a move to another stage takes.' })
export class MoveCompetitionInput {
  @Field(() => ID, { description: '竞赛的标识。\nId of the competition.' })
  id!: string;

  @Field(() => Int, { description: EXPECTED_VERSION_DESCRIPTION })
  expectedVersion!: number;

  @Field(() => CompetitionStageEnum, { description: '转入哪个阶段。\nStage to move to.' })
  stage!: CompetitionStage;

  @Field(() => String, { nullable: true, description: '理由；退回时必填。\nReason; needed to go back.' })
  reason?: string | null;
}
