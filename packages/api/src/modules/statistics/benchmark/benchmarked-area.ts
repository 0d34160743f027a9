import { type AnswerRow, isRest, isUnallotted, memberOf } from '../answer/answer-row.js';
import type { StatisticsAnswer } from '../answer/statistics-answer.js';
import type { AreaRow } from '../question/area.js';

/** The area whose siblings a row is set beside; null for rows that are no single area, and for the nation, which has none. */
export function benchmarkedArea({ question, reference }: StatisticsAnswer, row: AnswerRow): AreaRow | null {
  if (question.under || isUnallotted(row) || isRest(row)) return null;
  const named = memberOf(row, 'AREA');
  if (named === null && question.areas) return null;
  const area = reference.areas.get(named ?? question.area.code);
  return area?.parentCode ? area : null;
}
