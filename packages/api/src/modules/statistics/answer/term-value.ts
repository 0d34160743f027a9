import { type Aggregate, aggregatesOf } from '../cube/aggregate.js';
import { type Coordinates, type Cube, type CubeCell, cellKey } from '../cube/cube.js';
import type { Indicator, Term } from '../define-indicator.js';
import type { Withholding } from '../disclosure/withholding.js';
import type { Period } from '../period/period.js';
import { type PeriodWindow, windowPeriod } from '../period/window-period.js';
import { balanceDay, dayBefore } from '../question/plan-cubes.js';
import { sourceOf } from '../question/source-of.js';
import { sensitiveCount } from './sensitive-count.js';
import type { StatisticsAnswer } from './statistics-answer.js';

export interface TermValue {
  /** Null when nobody has reported: blank is not zero. */
  sum: bigint | null;
  /** Weightiest provenance of the rows behind it, 0 for none. */
  provenance: number;
  /** Why it is not shown, of a sensitive fact. */
  withheld?: Withholding;
}

/** For each cube, aggregate, area, organization and source: the first instant at which anything was reported. */
const firstReports = new WeakMap<Cube, Map<string, number>>();

const reporterKey = (at: Coordinates): string => cellKey(['AREA', 'ORGANIZATION', 'SOURCE'], at);

function firstReport(cube: Cube, aggregateId: string, at: Coordinates): number {
  let index = firstReports.get(cube);
  if (!index) {
    index = new Map();
    for (const cell of cube.cells.values())
      for (const [id, sums] of cell.sums) note(index, `${id}|${reporterKey(cell.at)}`, sums);
    firstReports.set(cube, index);
  }
  return index.get(`${aggregateId}|${reporterKey(at)}`) ?? Number.POSITIVE_INFINITY;
}

function note(index: Map<string, number>, key: string, sums: (bigint | null)[]): void {
  const first = sums.findIndex((sum) => sum !== null);
  if (first >= 0 && first < (index.get(key) ?? Number.POSITIVE_INFINITY)) index.set(key, first);
}

/** A balance at an instant; zero where the area reports the measure but this cell has none of it. */
function balance(
  cube: Cube,
  cell: CubeCell | undefined,
  at: Coordinates,
  aggregate: Aggregate,
  instant: number,
): bigint | null {
  const sum = cell?.sums.get(aggregate.id)?.[instant] ?? null;
  if (sum !== null) return sum;
  return firstReport(cube, aggregate.baseId, at) <= instant ? 0n : null;
}

/**
 * The sum that a term stands for at a place of the cube: a stock's at the end of a period, a flow's over the window up to it.
 * Of a sensitive fact nobody is left unreported: its lattices say zero where they know of none.
 */
export function termValue(
  answer: StatisticsAnswer,
  indicator: Indicator,
  term: Term,
  at: Coordinates,
  period: Period,
  window: PeriodWindow,
): TermValue {
  const found = cubeValue(answer, indicator, term, at, period, window);
  const { sensitive } = term.fact;
  if (!sensitive || isYetToCome(answer, period, window)) return found;
  const counted = sensitiveCount(answer, term, at, period, window);
  if ('withheld' in counted) return { sum: null, provenance: 0, withheld: counted.withheld };
  if (term.measure === sensitive.unit) return { ...found, sum: counted.count };
  return counted.count === 0n ? { ...found, sum: 0n } : found;
}

const isYetToCome = ({ question }: StatisticsAnswer, period: Period, window: PeriodWindow): boolean =>
  period.startOn > question.today || windowPeriod(period, window).startOn > question.today;

function cubeValue(
  answer: StatisticsAnswer,
  indicator: Indicator,
  term: Term,
  at: Coordinates,
  period: Period,
  window: PeriodWindow,
): TermValue {
  const { question, cubes } = answer;
  const cube = cubes.get(term.fact);
  const span = windowPeriod(period, window);
  if (!cube || isYetToCome(answer, period, window)) return { sum: null, provenance: 0 };
  const [aggregate] = aggregatesOf(term, sourceOf(question, indicator, term.fact));
  const cell = cube.cells.get(cellKey(cube.dimensions, at));
  const end = cube.instants.indexOf(balanceDay(period, question.today));
  const sum = balance(cube, cell, at, aggregate as Aggregate, end);
  const provenance = cell?.provenance[end] ?? 0;
  if (sum === null || aggregate?.kind !== 'FLOW') return { sum, provenance };
  const before = balance(cube, cell, at, aggregate, cube.instants.indexOf(dayBefore(span)));
  return { sum: sum - (before ?? 0n), provenance };
}
