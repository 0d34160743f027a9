import type { Coordinates, CubeCell } from './cube.js';

/** One cell, at a place of its own, of what several cells hold together; null only where all of them are. */
export function sumCells(at: Coordinates, cells: readonly CubeCell[]): CubeCell {
  const sum: CubeCell = { at, sums: new Map(), provenance: [] };
  for (const cell of cells) {
    for (const [id, sums] of cell.sums) {
      const before = sum.sums.get(id);
      sum.sums.set(
        id,
        sums.map((each, instant) => plus(before?.[instant] ?? null, each)),
      );
    }
    sum.provenance = cell.provenance.map((weight, instant) => Math.max(weight, sum.provenance[instant] ?? 0));
  }
  return sum;
}

const plus = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? (a ?? b) : a + b);
