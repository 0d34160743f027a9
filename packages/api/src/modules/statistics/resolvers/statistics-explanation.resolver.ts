import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { cellBudget } from '../answer/cell-budget.js';
import { explainQuestion } from '../explain/explain-question.js';
import type { PresentedStatistics } from '../present/present-statistics.js';
import { StatisticsType } from '../types/statistics.type.js';
import { StatisticsExplanationType } from '../types/statistics-explanation.type.js';

@Resolver(() => StatisticsType)
export class StatisticsExplanationResolver {
  @FieldResolver(() => StatisticsExplanationType, {
    description:
      '如何计算、开销多大；与 dryRun: true 同用，可在运行之前询问。\nHow the answer is computed and what it takes; ask it with `dryRun: true` before running.',
  })
  explain(
    @Arg('analyze', () => Boolean, {
      defaultValue: false,
      description:
        '实际运行各语句，测出读到的行数、页数和用时；再计一次指标值个数。\nRuns the statements to measure rows, pages and time; counts as computing the values once more.',
    })
    analyze: boolean,
    @Root() { answer, recordLists }: PresentedStatistics,
    @Ctx() context: Context,
  ): Promise<StatisticsExplanationType> {
    return explainQuestion(context.db, answer, { analyze, spend: cellBudget(context), recordLists });
  }
}
