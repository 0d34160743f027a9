import { dataSources } from '@uniongraph/schema/codes/data-source';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { cellKey, Rest, total } from '../cube/cube.js';
import { amongOf } from './among-of.js';
import type { AnswerRow } from './answer-row.js';
import { RowOrder } from './row-order.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** Members are the same at a level wherever they say the same; the rest of one period stands where that of another does. */
const nameOf = (row: AnswerRow, dimension: StatisticsDimension): string =>
  dimension === 'PERIOD' ? row.period.code : row.at[dimension] instanceof Rest ? '~' : cellKey([dimension], row.at);

/** Rows in the order that the question names, within each group of its groupings. */
export function orderRows(answer: StatisticsAnswer, rows: readonly AnswerRow[]): AnswerRow[] {
  const { by } = answer.question;
  const order = new RowOrder(answer);
  const source = dataSources.codes.find((code) => answer.rows.some((row) => row.at.SOURCE === code)) ?? null;
  const standIn = (row: AnswerRow, level: number) => standInFor(answer, row, by.slice(level + 1), source);
  return [...rows].sort((a, b) => {
    const level = by.findIndex((dimension) => nameOf(a, dimension) !== nameOf(b, dimension));
    if (level < 0) return 0;
    return order.compare(
      by[level] as StatisticsDimension,
      { row: a, valuesOf: standIn(a, level) },
      { row: b, valuesOf: standIn(b, level) },
    );
  });
}

/** The row that speaks for a member: later groupings summed up, at the last period, of the first source. */
function standInFor(
  { question }: StatisticsAnswer,
  row: AnswerRow,
  later: readonly StatisticsDimension[],
  source: string | null,
): AnswerRow {
  const period = (later.includes('PERIOD') && question.periods.at(-1)) || row.period;
  const at = { ...row.at };
  for (const dimension of later) {
    if (dimension === 'SOURCE') at.SOURCE = source;
    else if (dimension !== 'PERIOD') at[dimension] = total;
  }
  const standIn = { at, period };
  for (const dimension of question.by) {
    if (dimension !== 'PERIOD' && at[dimension] instanceof Rest) at[dimension] = new Rest(amongOf(standIn));
  }
  return standIn;
}
