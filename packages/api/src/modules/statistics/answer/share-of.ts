import { type Rational, ratio } from '../values/rational.js';
import { amongOf } from './among-of.js';
import { totalOver } from './answer-row.js';
import { type Observation, observe } from './observation.js';
import type { StatisticsAnswer } from './statistics-answer.js';

const sums = new WeakMap<StatisticsAnswer, Map<string, bigint | null>>();

/** What all rows of the same period and source add up to, whether shown or not; null where one of them is withheld. */
function sumOf(answer: StatisticsAnswer, { indicator, frame, row }: Observation): bigint | null {
  const ofAnswer = sums.get(answer) ?? new Map<string, bigint | null>();
  sums.set(answer, ofAnswer);
  const among = amongOf(row);
  const key = `${indicator.key}|${frame.months}|${frame.window}|${among}`;
  const known = ofAnswer.get(key);
  if (known !== undefined) return known;
  const parts = answer.rows
    .filter((each) => totalOver(each).length === 0 && amongOf(each) === among)
    .map((each) => observe(answer, indicator, each, frame));
  const sum = parts.some((part) => part.withheld) ? null : parts.reduce((so, part) => so + (part.numerator ?? 0n), 0n);
  ofAnswer.set(key, sum);
  return sum;
}

/** The part of a count that a row holds; null for rates, which do not add up. */
export function shareOf(answer: StatisticsAnswer, observation: Observation): Rational | null {
  const { indicator, numerator } = observation;
  if (indicator.denominator || numerator === null) return null;
  const sum = sumOf(answer, observation);
  return sum === null ? null : ratio(numerator, sum);
}
