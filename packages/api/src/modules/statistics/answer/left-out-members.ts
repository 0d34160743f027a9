import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { type Coordinates, cellKey, type Rest } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** The members whose cells the rest of a ranking adds up at a place. */
export function leftOutMembers(
  { cubes, leftOut }: Pick<StatisticsAnswer, 'cubes' | 'leftOut'>,
  fact: Fact,
  at: Coordinates,
  dimension: StatisticsDimension,
): (string | null)[] {
  const { among } = at[dimension] as Rest;
  const takes = leftOut.find(({ rest }) => rest.among === among)?.takes;
  const cube = cubes.get(fact);
  if (!takes || !cube) return [];
  const others = cube.dimensions.filter((each) => each !== dimension);
  const place = cellKey(others, at);
  const taken = [...cube.cells.values()].filter((cell) => takes(cell.at) && cellKey(others, cell.at) === place);
  return taken.map((cell) => cell.at[dimension] as string | null);
}
