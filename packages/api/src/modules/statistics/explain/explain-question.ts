import type { QueryExecutorProvider } from 'kysely';
import { statisticsLimits } from '../../../limits/statistics-limits.js';
import type { SpendCells } from '../answer/cell-budget.js';
import { cellsOfLattices } from '../answer/lattice-spans.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { planCubes } from '../question/plan-cubes.js';
import type { StatisticsExplanationType } from '../types/statistics-explanation.type.js';
import { estimateCells, estimateShownRows } from './estimate-cells.js';
import { explainCube } from './explain-cube.js';
import { presentFactExplanation } from './present-fact-explanation.js';

/** What answering a question takes, one statement a fact; analyzing it costs as many cells as answering it once more. */
export async function explainQuestion(
  db: QueryExecutorProvider,
  { question, areas }: Pick<StatisticsAnswer, 'question' | 'areas'>,
  { analyze, spend, recordLists }: { analyze: boolean; spend: SpendCells; recordLists: number },
): Promise<StatisticsExplanationType> {
  const values = estimateCells(question, areas.length);
  if (analyze) spend(values);
  const lists = estimateShownRows(question, areas.length) * recordLists * statisticsLimits.valuesOfRecordList;
  const cells = values + lists + cellsOfLattices(question);
  const facts: StatisticsExplanationType['facts'] = [];
  for (const [fact, request] of planCubes(question))
    facts.push(presentFactExplanation(question, fact, request, await explainCube(db, request, analyze)));
  return { cells, cellLimit: statisticsLimits.values, facts };
}
