import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { HardshipCaseType } from '../../hardship/cases/hardship-case.type.js';
import { hardshipCaseById } from '../../hardship/cases/hardship-case-rows.js';
import { problemTicketPrivacy } from '../../privacy/assistance-field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { unsealField } from '../../privacy/sealed-field.js';
import { HouseholdVisitType } from '../visits/household-visit.type.js';
import { visitById } from '../visits/household-visit-rows.js';
import { openProblem } from './open-problem.js';
import { OpenProblemInput, SolveProblemInput } from './problem-inputs.input.js';
import { ProblemTicketConnection, ProblemTicketType } from './problem-ticket.type.js';
import { listProblems } from './problem-ticket-list.js';
import type { ProblemRow } from './problem-ticket-rows.js';
import { ProblemTicketsArgs } from './problem-tickets.args.js';
import { solveProblem } from './solve-problem.js';

const { problem, solution } = problemTicketPrivacy.fields;
const given = { description: '所需内容。\nWhat it takes.' };

@Resolver(() => ProblemTicketType)
export class ProblemTicketsResolver {
  @Query(() => ProblemTicketConnection, {
    description:
      '为困难职工家庭办理的问题，新的在前。\nProblems dealt with for households in hardship, the latest first.',
  })
  problemTickets(
    @Args(() => ProblemTicketsArgs) args: ProblemTicketsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ProblemTicketType>> {
    return listProblems(context, args);
  }

  @FieldResolver(() => HardshipCaseType, {
    nullable: true,
    description: '该户的档案。\nThe file of the household.',
  })
  case(@Root() { caseId }: ProblemRow, @Ctx() context: Context): Promise<HardshipCaseType | null> {
    return hardshipCaseById(context).load(caseId);
  }

  @FieldResolver(() => HouseholdVisitType, {
    nullable: true,
    description: '在哪次走访中发现，不是则为 null。\nThe visit that found it, null if none did.',
  })
  async visit(@Root() { visitId }: ProblemRow, @Ctx() context: Context): Promise<HouseholdVisitType | null> {
    return visitId ? visitById(context).load(visitId) : null;
  }

  @FieldResolver(() => MaskedTextType, { nullable: true, description: '问题。\nThe problem.' })
  problem(@Root() { rowId, sealedProblem }: ProblemRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(problemTicketPrivacy, problem, rowId, sealedProblem);
    return maskedText(context, problemTicketPrivacy, problem, rowId, plain);
  }

  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '办理结果，没有则为 null。\nHow it was solved, null where that is not said.',
  })
  solution(@Root() { rowId, sealedSolution }: ProblemRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(problemTicketPrivacy, solution, rowId, sealedSolution);
    return maskedText(context, problemTicketPrivacy, solution, rowId, plain);
  }

  @Mutation(() => ProblemTicketType, { description: '受理一件问题。\nTakes on a problem of a household.' })
  openProblem(
    @Arg('input', () => OpenProblemInput, given) input: OpenProblemInput,
    @Ctx() context: Context,
  ): Promise<ProblemTicketType> {
    return openProblem(context, input);
  }

  @Mutation(() => ProblemTicketType, { description: '办结一件问题。\nRecords that a problem was solved.' })
  solveProblem(
    @Arg('input', () => SolveProblemInput, given) input: SolveProblemInput,
    @Ctx() context: Context,
  ): Promise<ProblemTicketType> {
    return solveProblem(context, input);
  }
}
