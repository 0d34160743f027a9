import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { type Coordinates, cellKey, type Rest } from '../cube/cube.js';
import type { Fact } from '../define-fact.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** The members whose cells the rest of a ranking adds up at a place. */
export function leftOutMembers(
  { cubes }: Pick<StatisticsAnswer, 'cubes'>,
  fact: Fact,
  at: Coordinates,
  dimension: StatisticsDimension,
): (string | null)[] {
  const rest = at[dimension] as Rest;
  const cube = cubes.get(fact);
  if (!cube) return [];
  const others = cube.dimensions.filter((each) => each !== dimension);
  const place = cellKey(others, at);
  const taken = [...cube.cells.values()].filter((cell) => rest.takes(cell.at) && cellKey(others, cell.at) === place);
  return taken.map((cell) => cell.at[dimension] as string | null);
}
