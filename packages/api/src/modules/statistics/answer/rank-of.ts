import { cellKey, total } from '../cube/cube.js';
import type { RankType } from '../types/rank.type.js';
import { compare, type Rational } from '../values/rational.js';
import { type AnswerRow, isRest } from './answer-row.js';
import { type Observation, observe } from './observation.js';
import type { StatisticsAnswer } from './statistics-answer.js';

const rankings = new WeakMap<StatisticsAnswer, Map<string, Rational[]>>();

/** Rows compete with those that differ from them in area only, or in anything when rows are not grouped by area. */
function groupKey(answer: StatisticsAnswer, row: AnswerRow): string {
  const others = answer.question.by.filter((dimension) => dimension !== 'AREA' && dimension !== 'PERIOD');
  const level =
    row.at.AREA === total ? 'total' : row.at.AREA === null || row.at.ORGANIZATION === null ? 'unallotted' : 'area';
  const place =
    row.at.AREA === undefined
      ? others.map((dimension) => (row.at[dimension] === total ? '*' : '')).join()
      : cellKey(others, row.at);
  return `${row.period.code}|${level}|${place}`;
}

function ranking(answer: StatisticsAnswer, { indicator, frame, row }: Observation): Rational[] {
  const ofAnswer = rankings.get(answer) ?? new Map<string, Rational[]>();
  rankings.set(answer, ofAnswer);
  const group = groupKey(answer, row);
  const key = `${indicator.key}|${frame.months}|${frame.window}|${group}`;
  const known = ofAnswer.get(key);
  if (known) return known;
  const peers = answer.rows.filter((each) => groupKey(answer, each) === group);
  const values = peers
    .flatMap((peer) => observe(answer, indicator, peer, frame).value ?? [])
    .sort((a, b) => compare(b, a));
  ofAnswer.set(key, values);
  return values;
}

/** Place among the rows of the same group and period, largest first; rows without a value take no place, nor does the rest. */
export function rankOf(answer: StatisticsAnswer, observation: Observation): RankType | null {
  const { value } = observation;
  if (value === null || isRest(observation.row)) return null;
  const values = ranking(answer, observation);
  return { position: 1 + values.findIndex((other) => compare(other, value) === 0), of: values.length };
}
