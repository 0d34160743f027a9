import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { ConnectionArgs } from '../../../shared/connections/connection-args.js';
import { CompetitionType } from '../competitions/competition.type.js';
import type { CompetitionRow } from '../competitions/competition-rows.js';
import { CompetitionEntryConnection, CompetitionEntryType } from './competition-entry.type.js';
import { RegisterEntryInput, WithdrawEntryInput } from './entry-inputs.input.js';
import { entriesOfCompetition, toEntry } from './entry-rows.js';
import { registerEntry } from './register-entry.js';
import { withdrawEntry } from './withdraw-entry.js';

const given = { description: '所需内容。\nWhat it takes.' };

@Resolver(() => CompetitionType)
export class EntriesResolver {
  @FieldResolver(() => CompetitionEntryConnection, {
    description: '参赛者，含已退赛的，按报名先后。\nIts entries, withdrawn ones too, in the order of registration.',
  })
  entries(
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Root() { rowId }: CompetitionRow,
    @Ctx() context: Context,
  ): Connection<CompetitionEntryType> {
    return entriesOfCompetition(context, rowId, {}, args, toEntry);
  }

  @Mutation(() => CompetitionEntryType, {
    description: '报名；须在报名期内，且有名额。\nRegisters an entry, within the days of registration and the quota.',
  })
  registerEntry(
    @Arg('input', () => RegisterEntryInput, given) input: RegisterEntryInput,
    @Ctx() context: Context,
  ): Promise<CompetitionEntryType> {
    return registerEntry(context, input);
  }

  @Mutation(() => CompetitionEntryType, { description: '退赛。\nWithdraws an entry.' })
  withdrawEntry(
    @Arg('input', () => WithdrawEntryInput, given) input: WithdrawEntryInput,
    @Ctx() context: Context,
  ): Promise<CompetitionEntryType> {
    return withdrawEntry(context, input);
  }
}
