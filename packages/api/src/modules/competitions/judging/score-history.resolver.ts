import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CompetitionScoreChangeType, CompetitionScoreType } from './judging.type.js';
import { changesOfScore, type ScoreRow } from './judging-rows.js';

@Resolver(() => CompetitionScoreType)
export class ScoreHistoryResolver {
  @FieldResolver(() => [CompetitionScoreChangeType], {
    description: '历次记载，先记载的在前。\nEvery value that it had, the first one first.',
  })
  history(@Root() { rowId }: ScoreRow, @Ctx() context: Context): Promise<CompetitionScoreChangeType[]> {
    return changesOfScore(context).load(rowId);
  }
}
