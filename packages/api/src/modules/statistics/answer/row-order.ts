import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import type { Ask } from '../question/question.js';
import { compare, type Rational } from '../values/rational.js';
import { type AnswerRow, rowKey } from './answer-row.js';
import { afterMembers, memberPositions } from './member-positions.js';
import { observe } from './observation.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** A row, and the row whose values decide on its place. */
export interface Placed {
  row: AnswerRow;
  valuesOf: AnswerRow;
}

/** The order of rows by the keys that a question names. */
export class RowOrder {
  readonly #values = new Map<string, Rational | null>();
  readonly #position: ReturnType<typeof memberPositions>;

  constructor(private readonly answer: StatisticsAnswer) {
    this.#position = memberPositions(answer.question, answer.areas);
  }

  /**
   * Compares two rows that part at a dimension: by the keys, missing values last, else in the dimension's own order. Beside
   * other groupings, values put neither periods nor sources in order.
   */
  compare(dimension: StatisticsDimension, a: Placed, b: Placed): number {
    const [left, right] = [this.#position(a.row, dimension), this.#position(b.row, dimension)];
    const standing = this.#standing(dimension, left) - this.#standing(dimension, right);
    if (standing !== 0) return standing;
    const { by, orderBy } = this.answer.question;
    const keepsOwnOrder = by.length > 1 && (dimension === 'PERIOD' || dimension === 'SOURCE');
    for (const key of orderBy) {
      const sign = key.direction === 'DESC' ? -1 : 1;
      if ('ask' in key) {
        if (keepsOwnOrder) continue;
        const order = lastIfMissing(this.#value(key.ask, a.valuesOf), this.#value(key.ask, b.valuesOf), compare, sign);
        if (order !== 0) return order;
      } else if (key.dimension === dimension && left !== right) {
        const missing = Number(left >= afterMembers.none) - Number(right >= afterMembers.none);
        return missing || sign * (left - right);
      }
    }
    return left - right;
  }

  /** Groups that no key mixes: members, what is allotted to no area, the rest, the total. */
  #standing(dimension: StatisticsDimension, position: number): number {
    if (position === afterMembers.none && dimension !== 'AREA' && dimension !== 'ORGANIZATION') return 0;
    return position < afterMembers.none ? 0 : position;
  }

  #value(ask: Ask, row: AnswerRow): Rational | null {
    const key = `${ask.indicator.key}|${ask.months}|${ask.window}|${rowKey(this.answer.question, row)}`;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const { value } = observe(this.answer, ask.indicator, row, ask);
    this.#values.set(key, value);
    return value;
  }
}

function lastIfMissing<T>(a: T | null, b: T | null, order: (a: T, b: T) => number, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * order(a, b);
}
