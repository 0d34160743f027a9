import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CompetitionType } from '../competitions/competition.type.js';
import type { CompetitionRow } from '../competitions/competition-rows.js';
import { appointJudge } from './appoint-judge.js';
import { CompetitionJudgeType, CompetitionScoreType } from './judging.type.js';
import { AppointJudgeInput, RecordScoreInput } from './judging-inputs.input.js';
import { judgesOfCompetition } from './judging-rows.js';
import { recordScore } from './record-score.js';

const given = { description: '所需内容。\nWhat it takes.' };

@Resolver(() => CompetitionType)
export class JudgingResolver {
  @FieldResolver(() => [CompetitionJudgeType], { description: '评委，按姓名。\nIts judges, by name.' })
  judges(@Root() { rowId }: CompetitionRow, @Ctx() context: Context): Promise<CompetitionJudgeType[]> {
    return judgesOfCompetition(context).load(rowId);
  }

  @Mutation(() => CompetitionJudgeType, { description: '聘请评委。\nAppoints a judge.' })
  appointJudge(
    @Arg('input', () => AppointJudgeInput, given) input: AppointJudgeInput,
    @Ctx() context: Context,
  ): Promise<CompetitionJudgeType> {
    return appointJudge(context, input);
  }

  @Mutation(() => CompetitionScoreType, {
    description:
      '评分或改分；有账号的评委可记自己的，填报和统计人员可记任何评委的。\nRecords or changes a score: a judge with an account his own, clerks and statisticians those of any judge.',
  })
  recordScore(
    @Arg('input', () => RecordScoreInput, given) input: RecordScoreInput,
    @Ctx() context: Context,
  ): Promise<CompetitionScoreType> {
    return recordScore(context, input);
  }
}
