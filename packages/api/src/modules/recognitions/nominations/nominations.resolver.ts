import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { DivisionType } from '../../areas/division.type.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { nominationPrivacy } from '../../privacy/honour-field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { seesPersons } from '../../privacy/who-may-reveal.js';
import { RecognitionRoundType } from '../rounds/recognition-round.type.js';
import { roundById } from '../rounds/recognition-round-rows.js';
import { NominationConnection, NominationType } from './nomination.type.js';
import { listNominations } from './nomination-list.js';
import type { NominationRow } from './nomination-rows.js';
import { NominationsArgs } from './nominations.args.js';

const { personName } = nominationPrivacy.fields;

@Resolver(() => NominationType)
export class NominationsResolver {
  @Query(() => NominationConnection, { description: '推荐列表。\nList of nominations.' })
  nominations(
    @Args(() => NominationsArgs) args: NominationsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<NominationType>> {
    return listNominations(context, args);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description:
      '个人姓名，默认遮盖；推荐单位或集体的，以及不办理个人事务的角色和外部系统，为 null。\nName of the person, masked; null for units and teams, for roles that do not deal with persons, and to systems.',
  })
  async personName(
    @Root() { rowId, plainName }: NominationRow,
    @Ctx() context: Context,
  ): Promise<MaskedTextType | null> {
    return seesPersons(context.viewer) ? maskedText(context, nominationPrivacy, personName, rowId, plainName) : null;
  }

  @FieldResolver(() => RecognitionRoundType, { description: '所属评选。\nThe round.' })
  round(@Root() { roundId }: NominationRow, @Ctx() context: Context): Promise<RecognitionRoundType | null> {
    return roundById(context).load(roundId);
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description: '推荐的工会组织；在本人范围之外则为 null。\nThe union that nominates; null beyond one’s scope.',
  })
  organization(
    @Root() { organizationId }: NominationRow,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(organizationId);
  }

  @FieldResolver(() => DivisionType, { description: '所在行政区划。\nDivision it lies in.' })
  division(@Root() { divisionCode }: NominationRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(divisionCode);
  }
}
