import type { Cube } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import { readFrozen } from '../freezing/read-frozen.js';
import { needsTotals, planCubes } from '../question/plan-cubes.js';
import type { Question } from '../question/question.js';
import type { StatisticsSource } from '../reference/statistics-source.js';
import { readReporting } from '../reporting/read-reporting.js';
import { answeredAreas } from './answered-areas.js';
import type { SpendCells } from './cell-budget.js';
import { cellsOfLattices } from './lattice-spans.js';
import { makeRows } from './make-rows.js';
import { readComparisons, type WantedComparisons } from './read-comparisons.js';
import { readSensitive } from './read-sensitive.js';
import { selectRows } from './select-rows.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** Reads everything a question needs: one statement a fact, and a few small ones whatever the number of rows. */
export async function answerQuestion(
  { db, whole, reference, cubes: kept }: StatisticsSource,
  question: Question,
  wanted: WantedComparisons,
  spend: SpendCells,
): Promise<StatisticsAnswer> {
  const areas = answeredAreas(question, reference);
  const least = Math.max(areas.length, 1) * question.periods.length * question.asks.length;
  spend(least + cellsOfLattices(question));
  const cubes = new Map<Fact, Cube>();
  for (const [fact, request] of planCubes(question)) cubes.set(fact, await kept.read(db, request));
  const rows = makeRows(question, areas, [...cubes.values()]);
  // Totals that only put rows in order are computed like those that are shown.
  const isTotalled = question.totals || !needsTotals(question);
  const computed = isTotalled ? rows : makeRows({ ...question, totals: true }, areas, [...cubes.values()]);
  const cells = computed.length * question.asks.length;
  spend(cells - least);
  const areaCodes = [question.area.code, ...areas.map((area) => area.code)];
  const comparisons = await readComparisons(db, question, areaCodes, wanted);
  const lattices = await readSensitive(whole, question, reference);
  const frozen = wanted.frozen ? await readFrozen(db, question, reference.frozenPeriods) : new Map();
  const reporting = wanted.reporting ? await readReporting(db, kept, question, reference) : null;
  return selectRows({
    question,
    reference,
    areas,
    cubes,
    rows,
    shown: rows,
    cells,
    comparisons,
    frozen,
    reporting,
    lattices,
  });
}
