import { type Rational, ratio } from '../values/rational.js';
import { amongOf } from './among-of.js';
import { totalOver } from './answer-row.js';
import { type Observation, observe } from './observation.js';
import type { StatisticsAnswer } from './statistics-answer.js';

const sums = new WeakMap<StatisticsAnswer, Map<string, bigint>>();

/** What all rows of the same period and source add up to, whether shown or not. */
function sumOf(answer: StatisticsAnswer, { indicator, frame, row }: Observation): bigint {
  const ofAnswer = sums.get(answer) ?? new Map<string, bigint>();
  sums.set(answer, ofAnswer);
  const among = amongOf(row);
  const key = `${indicator.key}|${frame.months}|${frame.window}|${among}`;
  const known = ofAnswer.get(key);
  if (known !== undefined) return known;
  const sum = answer.rows
    .filter((each) => totalOver(each).length === 0 && amongOf(each) === among)
    .reduce((so, each) => so + (observe(answer, indicator, each, frame).numerator ?? 0n), 0n);
  ofAnswer.set(key, sum);
  return sum;
}

/** The part of a count that a row holds; null for rates, which do not add up. */
export function shareOf(answer: StatisticsAnswer, observation: Observation): Rational | null {
  const { indicator, numerator } = observation;
  if (indicator.denominator || numerator === null) return null;
  return ratio(numerator, sumOf(answer, observation));
}
