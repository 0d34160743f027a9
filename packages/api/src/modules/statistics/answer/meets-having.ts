import type { ValueCondition } from '../question/question.js';
import { compare } from '../values/rational.js';
import type { AnswerRow } from './answer-row.js';
import { observe } from './observation.js';
import type { StatisticsAnswer } from './statistics-answer.js';

const holds: Record<ValueCondition['limits'][number]['operator'], (order: number) => boolean> = {
  eq: (order) => order === 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
};

/** True where every value that the question sets limits to is known and within them. */
export const meetsHaving = (answer: StatisticsAnswer, row: AnswerRow): boolean =>
  answer.question.having.every(({ ask, limits }) => {
    const { value } = observe(answer, ask.indicator, row, ask);
    return value !== null && limits.every(({ operator, limit }) => holds[operator](compare(value, limit)));
  });
