import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CompetitionEntryType } from '../entries/competition-entry.type.js';
import type { EntryRow } from '../entries/entry-rows.js';
import { CompetitionScoreType } from './judging.type.js';
import { scoresOfEntry } from './judging-rows.js';

@Resolver(() => CompetitionEntryType)
export class ScoresResolver {
  @FieldResolver(() => [CompetitionScoreType], {
    description:
      '各评委的评分，按轮次、评分项、评委；不给接口密钥看。\nWhat judges gave, by round, criterion and judge; not shown to API keys.',
  })
  scores(@Root() { rowId }: EntryRow, @Ctx() context: Context): Promise<CompetitionScoreType[]> {
    return scoresOfEntry(context).load(rowId);
  }
}
