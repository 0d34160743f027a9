import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { codeName } from '../../../shared/graphql/code-name.js';
import { CodeNameType } from '../../../shared/graphql/code-name.type.js';
import { DivisionType } from '../../areas/division.type.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { ProgrammeBrandType } from '../../programmes/programme-brand.type.js';
import { brandByCode } from '../../programmes/programme-brand-rows.js';
import { criteriaSetById } from '../criteria/criteria-rows.js';
import { CriteriaSetType } from '../criteria/criteria-set.type.js';
import { CompetitionType } from './competition.type.js';
import {
  projectsOfCompetition,
  roundsOfCompetition,
  stageChangesOfCompetition,
  tradesOfCompetition,
} from './competition-part-rows.js';
import {
  CompetitionProjectType,
  CompetitionRoundType,
  CompetitionStageChangeType,
  CompetitionTradeType,
} from './competition-parts.type.js';
import { type CompetitionRow, competitionById } from './competition-rows.js';

/** What a competition is made of and refers to. */
@Resolver(() => CompetitionType)
export class CompetitionResolver {
  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '主办单位；不在可见范围内时为 null。\nThe organizer; null where it lies beyond what the viewer may see.',
  })
  organizer(@Root() { organizerId }: CompetitionRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizerId);
  }

  @FieldResolver(() => DivisionType, { description: '主办单位所在行政区划。\nDivision of the organizer.' })
  division(@Root() { divisionCode }: CompetitionRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(divisionCode);
  }

  @FieldResolver(() => CompetitionType, {
    nullable: true,
    description: '上级竞赛，如主题系列。\nThe competition that leads it, such as a themed series.',
  })
  async parent(@Root() { parentId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionType | null> {
    return parentId ? competitionById(context).load(parentId) : null;
  }

  @FieldResolver(() => ProgrammeBrandType, { nullable: true, description: '活动品牌。\nProgramme brand.' })
  async brand(@Root() { brandCode }: CompetitionRow, @Ctx() context: Context): Promise<ProgrammeBrandType | null> {
    return brandCode ? brandByCode(context).load(brandCode) : null;
  }

  @FieldResolver(() => CodeNameType, {
    nullable: true,
    description: '行业门类（GB/T 4754）。\nIndustry section (GB/T 4754).',
  })
  industry(@Root() { industrySection }: CompetitionRow): CodeNameType | null {
    return codeName(industrySections, industrySection);
  }

  @FieldResolver(() => CriteriaSetType, { nullable: true, description: '评分标准。\nThe formula it is scored by.' })
  async criteriaSet(
    @Root() { criteriaSetId }: CompetitionRow,
    @Ctx() context: Context,
  ): Promise<CriteriaSetType | null> {
    return criteriaSetId ? criteriaSetById(context).load(criteriaSetId) : null;
  }

  @FieldResolver(() => [CompetitionProjectType], { description: '重点工程，按名称。\nKey projects, by name.' })
  projects(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionProjectType[]> {
    return projectsOfCompetition(context).load(rowId);
  }

  @FieldResolver(() => [CompetitionTradeType], { description: '工种，按名称。\nTrades, by name.' })
  trades(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionTradeType[]> {
    return tradesOfCompetition(context).load(rowId);
  }

  @FieldResolver(() => [CompetitionRoundType], { description: '评分轮次，依次。\nRounds of scoring, in order.' })
  rounds(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionRoundType[]> {
    return roundsOfCompetition(context).load(rowId);
  }

  @FieldResolver(() => [CompetitionStageChangeType], {
    description: '历次阶段变化，先发生的在前。\nEvery change of stage, the first one first.',
  })
  stageChanges(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionStageChangeType[]> {
    return stageChangesOfCompetition(context).load(rowId);
  }
}
