import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { type Coordinates, cellKey, Rest, total } from '../cube/cube.js';
import { withRest } from '../cube/with-rest.js';
import { firstGrouping, type Question } from '../question/question.js';
import { amongOf } from './among-of.js';
import { type AnswerRow, rowKey, totalOver } from './answer-row.js';
import { RowOrder } from './row-order.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/**
 * Shows, of `rows`, the first members of the first grouping for each period and source, and the totals. What is left out is
 * summed up in cells of its own, from which the rest is observed like any other row: its rates are ratios of sums.
 */
export function cutRows(answer: StatisticsAnswer, rows: readonly AnswerRow[]): StatisticsAnswer {
  const { question } = answer;
  const dimension = firstGrouping(question) as StatisticsDimension;
  const nameOf = (at: Coordinates) => cellKey([dimension], at);
  const order = new RowOrder(answer);
  const shown: AnswerRow[] = [];
  const rests: Rest[] = [];
  for (const [among, peers] of Map.groupBy(rows, amongOf)) {
    const details = peers.filter((row) => totalOver(row).length === 0);
    const members = [...new Map(details.map((row) => [nameOf(row.at), row])).values()]
      .map((row) => ({ row, valuesOf: wholeMember(question, row, dimension) }))
      .sort((a, b) => order.compare(dimension, a, b))
      .map(({ row }) => nameOf(row.at));
    const kept = new Set(members.slice(0, question.first as number));
    shown.push(...peers.filter((row) => row.at[dimension] === total || kept.has(nameOf(row.at))));
    const left = new Set(members.slice(question.first as number));
    if (!question.rest || left.size === 0) continue;
    const out = peers.filter((row) => left.has(nameOf(row.at)));
    const rest = new Rest(
      among,
      isAmong(question, out, (at) => left.has(nameOf(at))),
    );
    const places = out.map((row) => ({ at: { ...row.at, [dimension]: rest }, period: row.period }));
    shown.push(...new Map(places.map((row) => [rowKey(question, row), row])).values());
    rests.push(rest);
  }
  const summedUp = (cubes: StatisticsAnswer['cubes']) =>
    new Map([...cubes].map(([fact, cube]) => [fact, withRest(cube, dimension, rests)]));
  const frozen = new Map(
    [...answer.frozen].map(([period, known]) => [period, { ...known, cubes: summedUp(known.cubes) }]),
  );
  return { ...answer, shown, cubes: summedUp(answer.cubes), frozen };
}

/** The row of a member summed over all later groupings. */
function wholeMember({ by }: Question, { at, period }: AnswerRow, dimension: StatisticsDimension): AnswerRow {
  const others = by.filter((each) => each !== dimension && each !== 'PERIOD' && each !== 'SOURCE');
  return { at: { ...at, ...Object.fromEntries(others.map((each) => [each, total])) }, period };
}

/** Tells the cells of the rows left out: totals over later groupings as they are, details only where a row is left out. */
function isAmong({ by }: Question, out: readonly AnswerRow[], isLeft: (at: Coordinates) => boolean) {
  const keys = new Set(out.map((row) => cellKey(by, row.at)));
  const source = out[0]?.at.SOURCE;
  return (at: Coordinates) =>
    isLeft(at) && at.SOURCE === source && (Object.values(at).includes(total) || keys.has(cellKey(by, at)));
}
