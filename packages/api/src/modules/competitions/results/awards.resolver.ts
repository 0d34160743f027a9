import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CompetitionType } from '../competitions/competition.type.js';
import type { CompetitionRow } from '../competitions/competition-rows.js';
import { awardsOfCompetition } from './award-rows.js';
import { CompetitionAwardType } from './competition-award.type.js';
import { RecordAwardInput } from './record-award.input.js';
import { recordAward } from './record-award.js';

@Resolver(() => CompetitionType)
export class AwardsResolver {
  @FieldResolver(() => [CompetitionAwardType], { description: '获奖，奖次高的在前。\nPrizes, the highest first.' })
  awards(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionAwardType[]> {
    return awardsOfCompetition(context).load(rowId);
  }

  @Mutation(() => CompetitionAwardType, {
    description: '登记获奖，表彰阶段起可登记。\nRecords a prize, from the stage of the award on.',
  })
  recordAward(
    @Arg('input', () => RecordAwardInput, { description: '所需内容。\nWhat it takes.' }) input: RecordAwardInput,
    @Ctx() context: Context,
  ): Promise<CompetitionAwardType> {
    return recordAward(context, input);
  }
}
