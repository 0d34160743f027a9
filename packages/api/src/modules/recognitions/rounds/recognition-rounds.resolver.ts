import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { DivisionType } from '../../areas/division.type.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { checkOfRound } from '../granting/read-round-checks.js';
import { RecognitionCheckType } from '../granting/recognition-check.type.js';
import { RecognitionSchemeType } from '../schemes/recognition-scheme.type.js';
import { schemeById } from '../schemes/recognition-scheme-rows.js';
import { RecognitionRoundConnection, RecognitionRoundType } from './recognition-round.type.js';
import { listRounds } from './recognition-round-list.js';
import { type RoundRow, rulesOfRound } from './recognition-round-rows.js';
import { RecognitionRoundsArgs } from './recognition-rounds.args.js';
import { RecognitionRuleType } from './recognition-rule.type.js';

@Resolver(() => RecognitionRoundType)
export class RecognitionRoundsResolver {
  @Query(() => RecognitionRoundConnection, {
    description: '荣誉评选列表；评选向各级公布，不分范围。\nRounds of honours: announced to all, whatever their scope.',
  })
  recognitionRounds(
    @Args(() => RecognitionRoundsArgs) args: RecognitionRoundsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<RecognitionRoundType>> {
    return listRounds(context, args);
  }

  @FieldResolver(() => RecognitionSchemeType, { description: '评选的荣誉。\nThe honour.' })
  scheme(@Root() { schemeId }: RoundRow, @Ctx() context: Context): Promise<RecognitionSchemeType | null> {
    return schemeById(context).load(schemeId);
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description: '组织评选的工会；在本人范围之外则为 null。\nThe union that holds it; null beyond one’s scope.',
  })
  organizer(@Root() { organizerId }: RoundRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizerId);
  }

  @FieldResolver(() => DivisionType, { description: '评选所在地区。\nThe area that it is for.' })
  division(@Root() { divisionCode }: RoundRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(divisionCode);
  }

  @FieldResolver(() => [RecognitionRuleType], { description: '比例要求。\nRules on shares.' })
  rules(@Root() { rowId }: RoundRow, @Ctx() context: Context): Promise<RecognitionRuleType[]> {
    return rulesOfRound(context).load(rowId);
  }

  @FieldResolver(() => RecognitionCheckType, {
    nullable: true,
    description:
      '拟授予名单与名额、比例、资金的对照，供组织评选者查看；其他人为 null。\nHow far quota, shares and fund are kept to; for those who see the organizer, else null.',
  })
  check(@Root() { rowId }: RoundRow, @Ctx() context: Context): Promise<RecognitionCheckType | null> {
    return checkOfRound(context).load(rowId);
  }
}
