import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { type Coordinates, cellKey, Rest, total } from '../cube/cube.js';
import type { Period } from '../period/period.js';
import type { Question } from '../question/question.js';

/** One row of an answer: its place in the cubes, and its period. */
export interface AnswerRow {
  at: Coordinates;
  period: Period;
}

export const totalOver = (row: AnswerRow): StatisticsDimension[] =>
  (Object.keys(row.at) as StatisticsDimension[]).filter((dimension) => row.at[dimension] === total);

/** The member of a dimension that a row stands for; null where it sums over it, lacks it, or has none. */
export function memberOf(row: AnswerRow, dimension: StatisticsDimension): string | null {
  const member = row.at[dimension];
  return typeof member === 'string' ? member : null;
}

/** True of the row of what `first` leaves out. */
export const isRest = (row: AnswerRow): boolean => Object.values(row.at).some((member) => member instanceof Rest);

/** Unique within one answer. */
export const rowKey = ({ by }: Question, { at, period }: AnswerRow): string =>
  `${cellKey(
    by.filter((dimension) => dimension !== 'PERIOD'),
    at,
  )}@${period.code}`;

/** True where a row holds what belongs to the area or organization itself but to none of those that rows stand for. */
export const isUnallotted = ({ at }: AnswerRow): boolean => at.AREA === null || at.ORGANIZATION === null;
