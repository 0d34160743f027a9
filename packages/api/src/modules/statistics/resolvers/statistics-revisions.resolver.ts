import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { Connection } from '../../../shared/connections/connection.js';
import { listRevisions } from '../revisions/list-revisions.js';
import { StatisticsRevisionsArgs } from '../revisions/statistics-revisions.args.js';
import { StatisticsRevisionConnection, StatisticsRevisionType } from '../types/statistics-revision.type.js';

@Resolver(() => StatisticsRevisionType)
export class StatisticsRevisionsResolver {
  @Query(() => StatisticsRevisionConnection, {
    description:
      '一个值的历次变化，由早到晚：何时、变了多少、经由哪次操作。每天最后一次变化之后的值，即 statistics(asKnownOn:) 当天的答案。\nEvery change of one value, the oldest first: when, by how much, through which act. After the last one of a day it is what statistics(asKnownOn:) answers for that day.',
  })
  statisticsRevisions(
    @Args(() => StatisticsRevisionsArgs) args: StatisticsRevisionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<StatisticsRevisionType>> {
    return listRevisions(context, args);
  }
}
