import type { CompetitionKind } from '@uniongraph/schema/codes/competition-kind';
import type { CompetitionLevel } from '@uniongraph/schema/codes/competition-level';
import type { CompetitionStage } from '@uniongraph/schema/codes/competition-stage';
import type { Provenance } from '@uniongraph/schema/codes/provenance';
import type { TieRule } from '@uniongraph/schema/codes/tie-rule';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../shared/connections/connection-type.js';
import {
  CompetitionKindEnum,
  CompetitionLevelEnum,
  CompetitionStageEnum,
  ProvenanceEnum,
  TieRuleEnum,
} from '../../../shared/graphql/enums.js';
import { NodeType } from '../../../shared/graphql/node.type.js';
import { LocalDateScalar } from '../../../shared/scalars/local-date.scalar.js';

@ObjectType('Competition', {
  implements: NodeType,
  simpleResolvers: true,
  description: '劳动和技能竞赛。\nA labour or skills competition.',
})
export class CompetitionType extends NodeType {
  @Field(() => String, { description: '编码，唯一。\nCode, unique.' })
  code!: string;

  @Field(() => String, { description: '名称。\nName.' })
  name!: string;

  @Field(() => CompetitionKindEnum, { description: '类别。\nKind.' })
  kind!: CompetitionKind;

  @Field(() => CompetitionLevelEnum, { description: '级别。\nLevel.' })
  level!: CompetitionLevel;

  @Field(() => String, { nullable: true, description: '主题。\nTheme.' })
  theme!: string | null;

  @Field(() => [String], { description: '协办单位。\nWho takes part in organizing it.' })
  coOrganizers!: string[];

  @Field(() => LocalDateScalar, { description: '开始日，按此日计入统计。\nFirst day, on which it is counted.' })
  startsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '结束日。\nLast day.' })
  endsOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '报名首日。\nFirst day of registration.' })
  registrationFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '报名末日。\nLast day of registration.' })
  registrationTo!: string | null;

  @Field(() => Int, { nullable: true, description: '参赛单位名额，null 不限。\nMost organizations; null for any.' })
  quotaOrganizations!: number | null;

  @Field(() => Int, { nullable: true, description: '参赛班组名额，null 不限。\nMost teams; null for any.' })
  quotaTeams!: number | null;

  @Field(() => Int, { nullable: true, description: '参赛个人名额，null 不限。\nMost persons; null for any.' })
  quotaPersons!: number | null;

  @Field(() => CompetitionStageEnum, { description: '所处阶段。\nStage.' })
  stage!: CompetitionStage;

  @Field(() => Int, { nullable: true, description: '理论成绩占比（%）。\nShare of theory in a total, per cent.' })
  theoryShare!: number | null;

  @Field(() => Int, { nullable: true, description: '实操成绩占比（%）。\nShare of practice in a total, per cent.' })
  practiceShare!: number | null;

  @Field(() => Int, {
    description:
      '每项去掉几个最高分和几个最低分；评分数不多于去掉数时不去。\nHow many of the highest and of the lowest scores are left out of each criterion, where more were given.',
  })
  droppedExtremes!: number;

  @Field(() => TieRuleEnum, { description: '同分如何处理。\nRule for ties.' })
  tieRule!: TieRule;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日。\nFirst day of publicity.' })
  publicityFrom!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示末日。\nLast day of publicity.' })
  publicityTo!: string | null;

  @Field(() => ProvenanceEnum, { description: '数据出处。\nProvenance of the data.' })
  provenance!: Provenance;

  @Field(() => Int, { description: '版本号，修改时须带上。\nVersion, to be given back with a change.' })
  version!: number;
}

export const CompetitionConnection = connectionType(CompetitionType, 'Competition', '竞赛', 'competitions');
