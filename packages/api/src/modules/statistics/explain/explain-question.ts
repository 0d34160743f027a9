import type { QueryExecutorProvider } from 'kysely';
import { statisticsLimits } from '../../../limits/statistics-limits.js';
import type { SpendCells } from '../answer/cell-budget.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { planCubes } from '../question/plan-cubes.js';
import type { StatisticsExplanationType } from '../types/statistics-explanation.type.js';
import { estimateCells } from './estimate-cells.js';
import { explainCube } from './explain-cube.js';
import { presentFactExplanation } from './present-fact-explanation.js';

/** What answering a question takes, one statement a fact; analyzing it costs as many cells as answering it once more. */
export async function explainQuestion(
  db: QueryExecutorProvider,
  { question, areas }: Pick<StatisticsAnswer, 'question' | 'areas'>,
  { analyze, spend }: { analyze: boolean; spend: SpendCells },
): Promise<StatisticsExplanationType> {
  const cells = estimateCells(question, areas.length);
  if (analyze) spend(cells);
  const facts: StatisticsExplanationType['facts'] = [];
  for (const [fact, request] of planCubes(question))
    facts.push(presentFactExplanation(question, fact, request, await explainCube(db, request, analyze)));
  return { cells, cellLimit: statisticsLimits.values, facts };
}
