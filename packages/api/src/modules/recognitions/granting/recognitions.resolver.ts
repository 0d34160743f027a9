import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { DivisionType } from '../../areas/division.type.js';
import { divisionByCode } from '../../areas/division-rows.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { UnionOrganizationType } from '../../organizations/union-organization.type.js';
import { RecognitionRoundType } from '../rounds/recognition-round.type.js';
import { roundById } from '../rounds/recognition-round-rows.js';
import { RecognitionSchemeType } from '../schemes/recognition-scheme.type.js';
import { schemeById } from '../schemes/recognition-scheme-rows.js';
import { RecognitionConnection, RecognitionType } from './recognition.type.js';
import { listRecognitions } from './recognition-list.js';
import type { RecognitionRow } from './recognition-rows.js';
import { RecognitionsArgs } from './recognitions.args.js';

@Resolver(() => RecognitionType)
export class RecognitionsResolver {
  @Query(() => RecognitionConnection, { description: '已授予的荣誉。\nHonours that were granted.' })
  recognitions(
    @Args(() => RecognitionsArgs) args: RecognitionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<RecognitionType>> {
    return listRecognitions(context, args);
  }

  @FieldResolver(() => RecognitionSchemeType, { description: '何种荣誉。\nWhich honour.' })
  scheme(@Root() { schemeId }: RecognitionRow, @Ctx() context: Context): Promise<RecognitionSchemeType | null> {
    return schemeById(context).load(schemeId);
  }

  @FieldResolver(() => RecognitionRoundType, {
    nullable: true,
    description: '所属评选，未登记则为 null。\nThe round, null if not recorded.',
  })
  async round(@Root() { roundId }: RecognitionRow, @Ctx() context: Context): Promise<RecognitionRoundType | null> {
    return roundId ? roundById(context).load(roundId) : null;
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description:
      '获得者所属或推荐的工会组织；未登记或在本人范围之外则为 null。\nThe union of the holder or that nominated; null if not recorded, or beyond one’s scope.',
  })
  async organization(
    @Root() { organizationId }: RecognitionRow,
    @Ctx() context: Context,
  ): Promise<UnionOrganizationType | null> {
    return organizationId ? organizationById(context).load(organizationId) : null;
  }

  @FieldResolver(() => UnionOrganizationType, {
    nullable: true,
    description: '授予的工会；在本人范围之外则为 null。\nThe union that granted it; null beyond one’s scope.',
  })
  grantor(@Root() { grantorId }: RecognitionRow, @Ctx() context: Context): Promise<UnionOrganizationType | null> {
    return organizationById(context).load(grantorId);
  }

  @FieldResolver(() => DivisionType, { description: '获得者所在行政区划。\nDivision that the holder lies in.' })
  division(@Root() { divisionCode }: RecognitionRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(divisionCode);
  }
}
