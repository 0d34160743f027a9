import type { QueryExecutorProvider } from 'kysely';
import { badUserInput } from '../../../errors.js';
import type { Cube } from '../cube/cube.js';
import { readCube } from '../cube/read-cube.js';
import type { Fact } from '../define-fact.js';
import { areasWithin } from '../question/area.js';
import { planCubes } from '../question/plan-cubes.js';
import { hasDimension, type Question } from '../question/question.js';
import { readContext } from './answer-context.js';
import { makeRows } from './make-rows.js';
import { readComparisons, type WantedComparisons } from './read-comparisons.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** More values than this in one answer are refused (features.md §4). */
export const cellLimit = 50_000;

function refuseBeyondLimit(rows: number, asks: number): void {
  const cells = rows * asks;
  if (cells <= cellLimit) return;
  throw badUserInput([
    {
      path: 'by',
      code: 'TOO_MANY_CELLS',
      messageZh: `本次查询有 ${cells} 个值，超过上限 ${cellLimit}：请缩小地区、时期或减少指标。`,
      messageEn: `This question has ${cells} values, more than ${cellLimit}: narrow the area or period, or ask fewer indicators.`,
      expected: `≤ ${cellLimit}`,
    },
  ]);
}

/** Reads everything a question needs: one statement a fact, and a few small ones whatever the number of rows. */
export async function answerQuestion(
  db: QueryExecutorProvider,
  question: Question,
  wanted: WantedComparisons,
): Promise<StatisticsAnswer> {
  const areas = hasDimension(question, 'AREA')
    ? await areasWithin(db, question.area, question.areaLevel, question.whole)
    : [];
  refuseBeyondLimit(Math.max(areas.length, 1) * question.periods.length, question.asks.length);
  const context = await readContext(db, question);
  const cubes = new Map<Fact, Cube>();
  for (const [fact, request] of planCubes(question)) cubes.set(fact, await readCube(db, request));
  const rows = makeRows(question, areas, [...cubes.values()]);
  refuseBeyondLimit(rows.length, question.asks.length);
  const areaCodes = [question.area.code, ...areas.map((area) => area.code)];
  const comparisons = await readComparisons(db, question, areaCodes, wanted);
  return { question, areas, cubes, rows, context, comparisons };
}
