import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { type Cube, cellKey, type Rest } from './cube.js';
import { sumCells } from './sum-cells.js';

/** The cube with cells for the rest of a dimension's members: at each place of the other dimensions, the sum of those left out. */
export function withRest(cube: Cube, dimension: StatisticsDimension, rests: readonly Rest[]): Cube {
  const cells = new Map(cube.cells);
  for (const rest of rests) {
    const placed = [...cube.cells.values()]
      .filter((cell) => rest.takes(cell.at))
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
