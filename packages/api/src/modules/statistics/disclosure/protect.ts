import type { FlowNetwork } from './flow-network.js';

/**
 * Makes sure that the cell `edge` could be anything in an interval at least `width` wide, by building two tables that agree with
 * every published cell: one where it is as high, one where it is as low as needed. Withholds further cells, the cheapest way,
 * where the withheld ones do not suffice. Returns all the cells that the two tables prove to be that uncertain; what is proved
 * stays proved, for withholding more only widens intervals.
 */
export function protect(network: FlowNetwork, edge: number, width: number): number[] {
  const up = new Map<number, number>();
  const down = new Map<number, number>();
  let wide = 0;
  for (const dearest of [0, Infinity]) {
    wide += shift(network, edge, 'UP', width - wide, dearest, up);
    wide += shift(network, edge, 'DOWN', width - wide, dearest, down);
  }
  if (wide < width) throw new RangeError(`${network.edges[edge]?.key} cannot be protected`);
  return [...new Set([...up.keys(), ...down.keys()])].filter((at) => {
    const value = network.edges[at]!.value;
    return Math.abs((up.get(at) ?? value) - (down.get(at) ?? value)) >= width;
  });
}

/** Moves the cell by up to `need` in the table `world` (a map of changed values) and returns by how much it moved. */
function shift(
  network: FlowNetwork,
  index: number,
  way: 'UP' | 'DOWN',
  need: number,
  dearest: number,
  world: Map<number, number>,
): number {
  const edge = network.edges[index]!;
  const valueAt = (at: number) => world.get(at) ?? network.edges[at]!.value;
  const [from, to] = way === 'UP' ? [edge.to, edge.from] : [edge.from, edge.to];
  let moved = 0;
  for (;;) {
    let amount = way === 'UP' ? need - moved : Math.min(need - moved, valueAt(index));
    if (amount <= 0) return moved;
    const path = network.cheapestPath(from, to, index, dearest, world);
    if (!path) return moved;
    const steps: [number, 1 | -1][] = [];
    let node = from;
    for (const at of path) {
      const { from: tail, to: head } = network.edges[at]!;
      const sign = tail === node ? 1 : -1;
      if (sign < 0) amount = Math.min(amount, valueAt(at));
      steps.push([at, sign]);
      node = sign > 0 ? head : tail;
    }
    for (const [at, sign] of steps) {
      world.set(at, valueAt(at) + sign * amount);
      network.edges[at]!.price = 0;
    }
    world.set(index, valueAt(index) + (way === 'UP' ? amount : -amount));
    moved += amount;
  }
}
