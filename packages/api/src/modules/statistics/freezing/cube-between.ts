import type { Cube } from '../cube/cube.js';

/** The part of a cube at some of its instants, which stand together from `start` on. */
export function cubeBetween(cube: Cube, start: number, end: number): Cube {
  const cells = [...cube.cells].map(([key, { at, sums, provenance }]) => {
    const cut = new Map([...sums].map(([id, balances]) => [id, balances.slice(start, end)]));
    return [key, { at, sums: cut, provenance: provenance.slice(start, end) }] as const;
  });
  return { ...cube, instants: cube.instants.slice(start, end), cells: new Map(cells) };
}
