import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { HardshipCaseType } from '../../hardship/cases/hardship-case.type.js';
import type { HardshipCaseRow } from '../../hardship/cases/hardship-case-rows.js';
import { recordOpening } from '../../hardship/cases/record-opening.js';
import { AssistanceGrantConnection, type AssistanceGrantType } from '../grants/assistance-grant.type.js';
import { grantsOfCase } from '../grants/assistance-grant-list.js';
import { toGrant } from '../grants/assistance-grant-rows.js';
import { JobPlacementConnection, type JobPlacementType } from '../jobs/job-placement.type.js';
import { placementsOfCase } from '../jobs/job-placement-list.js';
import { toPlacement } from '../jobs/job-placement-rows.js';
import { ProblemTicketConnection, type ProblemTicketType } from '../problems/problem-ticket.type.js';
import { problemsOfCase } from '../problems/problem-ticket-list.js';
import { toProblem } from '../problems/problem-ticket-rows.js';
import { HouseholdVisitConnection, type HouseholdVisitType } from '../visits/household-visit.type.js';
import { visitsOfCase } from '../visits/household-visit-list.js';
import { toVisit } from '../visits/household-visit-rows.js';

/** What a file tells of assistance; reading it is recorded, as is all that a file holds. */
@Resolver(() => HardshipCaseType)
export class CaseAssistanceResolver {
  @FieldResolver(() => AssistanceGrantConnection, {
    description: '历次帮扶，新的在前；查阅记入审计日志。\nIts grants, the latest first; recorded in the audit log.',
  })
  async grants(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: HardshipCaseRow,
    @Ctx() context: Context,
  ): Promise<Connection<AssistanceGrantType>> {
    await recordOpening(context).load(rowId);
    return grantsOfCase(context, rowId, {}, args, toGrant);
  }

  @FieldResolver(() => HouseholdVisitConnection, {
    description: '历次走访，新的在前；查阅记入审计日志。\nVisits to it, the latest first; recorded in the audit log.',
  })
  async visits(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: HardshipCaseRow,
    @Ctx() context: Context,
  ): Promise<Connection<HouseholdVisitType>> {
    await recordOpening(context).load(rowId);
    return visitsOfCase(context, rowId, {}, args, toVisit);
  }

  @FieldResolver(() => ProblemTicketConnection, {
    description:
      '办理的问题，新的在前；查阅记入审计日志。\nProblems taken on, the latest first; recorded in the audit log.',
  })
  async problems(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: HardshipCaseRow,
    @Ctx() context: Context,
  ): Promise<Connection<ProblemTicketType>> {
    await recordOpening(context).load(rowId);
    return problemsOfCase(context, rowId, {}, args, toProblem);
  }

  @FieldResolver(() => JobPlacementConnection, {
    description:
      '帮助实现的就业，新的在前；查阅记入审计日志。\nWork found, the latest first; recorded in the audit log.',
  })
  async jobPlacements(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: HardshipCaseRow,
    @Ctx() context: Context,
  ): Promise<Connection<JobPlacementType>> {
    await recordOpening(context).load(rowId);
    return placementsOfCase(context, rowId, {}, args, toPlacement);
  }
}
