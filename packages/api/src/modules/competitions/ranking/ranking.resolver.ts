import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CompetitionType } from '../competitions/competition.type.js';
import type { CompetitionRow } from '../competitions/competition-rows.js';
import { CompetitionPlaceType } from './competition-place.type.js';
import { rankingOfCompetition } from './ranking-rows.js';

@Resolver(() => CompetitionType)
export class RankingResolver {
  @FieldResolver(() => [CompetitionPlaceType], {
    description:
      '名次及其算法；公示之前随评分变化，不给接口密钥看。\nThe ranking with its calculation; before publicity it follows the scores and is not shown to API keys.',
  })
  ranking(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionPlaceType[]> {
    return rankingOfCompetition(context).load(rowId);
  }
}
