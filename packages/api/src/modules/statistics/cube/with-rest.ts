import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { type Coordinates, type Cube, cellKey, type Rest } from './cube.js';
import { sumCells } from './sum-cells.js';

/** What stands for the rest, and whether a cell is of it. */
export interface LeftOut {
  rest: Rest;
  takes(at: Coordinates): boolean;
}

/** The cube with cells for the rest of a dimension's members: at each place of the other dimensions, the sum of those left out. */
export function withRest(cube: Cube, dimension: StatisticsDimension, leftOut: readonly LeftOut[]): Cube {
  const cells = new Map(cube.cells);
  for (const { rest, takes } of leftOut) {
    const placed = [...cube.cells.values()]
      .filter((cell) => takes(cell.at))
      .map((cell) => ({ cell, at: { ...cell.at, [dimension]: rest } }));
    for (const [key, parts] of Map.groupBy(placed, ({ at }) => cellKey(cube.dimensions, at)))
      cells.set(
        key,
        sumCells(
          parts[0]?.at ?? {},
          parts.map(({ cell }) => cell),
        ),
      );
  }
  return { ...cube, cells };
}
