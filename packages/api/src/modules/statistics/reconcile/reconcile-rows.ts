import type { AnswerRow } from '../answer/answer-row.js';
import { type Observation, observe } from '../answer/observation.js';
import { publishedFigureOf } from '../answer/published-figure-of.js';
import type { FigureRow } from '../answer/read-comparisons.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import { cellKey } from '../cube/cube.js';
import { compare, parseDecimal, type Rational } from '../values/rational.js';
import type { Reconciliation } from './reconciliation.js';

/** One place and period with its value from every source, and the printed figure. */
export interface ReconcileRow {
  key: string;
  row: AnswerRow;
  observations: Observation[];
  figure: FigureRow | undefined;
  /** Two of the values known differ; a source that says nothing contradicts none. */
  disagrees: boolean;
}

const inFrame = { months: 0, window: 'PERIOD' } as const;

/** The rows of an answer with its sources side by side, those that disagree first, else in the order of the answer. */
export function reconcileRows({ answer, indicator, sources }: Reconciliation): ReconcileRow[] {
  const places = answer.question.by.filter((dimension) => dimension !== 'SOURCE' && dimension !== 'PERIOD');
  const rows = new Map<string, AnswerRow>();
  for (const row of answer.rows.length > 0 ? answer.rows : emptyRows(answer)) {
    const key = `${cellKey(places, row.at)}@${row.period.code}`;
    if (!rows.has(key)) rows.set(key, row);
  }
  const reconciled = [...rows].map(([key, row]): ReconcileRow => {
    const observations = sources.map((source) =>
      observe(answer, indicator, { at: { ...row.at, SOURCE: source }, period: row.period }, inFrame),
    );
    const figure = publishedFigureOf(answer, observations[0] as Observation);
    const values = [...observations.map((each) => each.value), figure ? parseDecimal(figure.scaledValue) : null];
    return { key, row, observations, figure, disagrees: disagree(values) };
  });
  return [...reconciled.filter((row) => row.disagrees), ...reconciled.filter((row) => !row.disagrees)];
}

/** Where no source says anything there are no rows; a printed figure may still stand for an area. */
function emptyRows({ question, areas }: StatisticsAnswer): AnswerRow[] {
  if (question.by.some((dimension) => !['AREA', 'PERIOD', 'SOURCE'].includes(dimension))) return [];
  const places = question.by.includes('AREA') ? areas.map((area) => ({ AREA: area.code })) : [{}];
  return places.flatMap((at) => question.periods.map((period) => ({ at, period })));
}

function disagree(values: readonly (Rational | null)[]): boolean {
  const [first, ...others] = values.filter((value) => value !== null);
  return first !== undefined && others.some((value) => compare(first, value) !== 0);
}
