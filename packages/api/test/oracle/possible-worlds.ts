import type { Lattice } from '../../src/modules/statistics/disclosure/lattice.js';
import { cellKey, totalOf } from '../../src/modules/statistics/disclosure/lattice-cell.js';

type Range = [low: number, high: number];

/**
 * The naive attacker: writes down every register of at most `most` subjects, compares all its cells with the published ones and
 * keeps, for each cell, the least and the greatest value among the registers that agree. For tiny lattices. Dimensions are
 * enumerated one by one and joined by the totals of the leaf areas: any tables with equal totals belong to some register.
 */
export function possibleWorlds(lattice: Lattice, withheld: ReadonlyMap<string, unknown>, most: number) {
  const leaves = lattice.areas.filter((area) => lattice.childrenOf(area).length === 0);
  const tables = [...lattice.members.keys()].map((dimension) => {
    const byTotals = new Map<string, Map<string, Range>>();
    const members = lattice.members.get(dimension) ?? [];
    const table = new Map<string, number>();
    const visit = (index: number, left: number) => {
      if (index % members.length === 0 && index > 0 && !agrees(dimension, leaves[index / members.length - 1]!, table))
        return;
      if (index === leaves.length * members.length) return keep(dimension, table, byTotals);
      const area = leaves[Math.floor(index / members.length)]!;
      const key = cellKey({ area, dimension, member: members[index % members.length]! });
      const address = { area, dimension, member: members[index % members.length]! };
      const [low, high] = withheld.has(key) ? [0, left] : [lattice.valueAt(address), lattice.valueAt(address)];
      for (let value = low; value <= Math.min(high, left); value += 1) {
        table.set(key, value);
        visit(index + 1, left - value);
      }
    };
    visit(0, most);
    return byTotals;
  });
  const joint = [...tables[0]!.keys()].filter((totals) => tables.every((table) => table.has(totals)));
  const ranges = new Map<string, Range>();
  for (const totals of joint) {
    for (const table of tables) for (const [key, range] of table.get(totals)!) widen(ranges, key, range);
  }
  return ranges;

  /** Whether the row of a leaf area adds up to its total, if that is published: cuts most registers short. */
  function agrees(dimension: string, area: string, table: ReadonlyMap<string, number>): boolean {
    const sum = lattice.row(area, dimension).reduce((total, address) => total + table.get(cellKey(address))!, 0);
    return withheld.has(cellKey(totalOf(area))) || sum === lattice.valueAt(totalOf(area));
  }

  function keep(dimension: string, table: Map<string, number>, byTotals: Map<string, Map<string, Range>>) {
    const world = new Map<string, number>();
    for (const area of [...lattice.areas].reverse()) {
      let total = 0;
      for (const address of lattice.row(area, dimension)) {
        const below = lattice.childrenOf(area).map((child) => world.get(cellKey({ ...address, area: child }))!);
        const value = below.length > 0 ? below.reduce((a, b) => a + b, 0) : table.get(cellKey(address))!;
        if (!withheld.has(cellKey(address)) && value !== lattice.valueAt(address)) return;
        world.set(cellKey(address), value);
        total += value;
      }
      const key = cellKey(totalOf(area));
      if (!withheld.has(key) && total !== lattice.valueAt(totalOf(area))) return;
      world.set(key, total);
    }
    const totals = JSON.stringify(leaves.map((area) => world.get(cellKey(totalOf(area)))));
    const ranges = byTotals.get(totals) ?? new Map<string, Range>();
    byTotals.set(totals, ranges);
    for (const [key, value] of world) widen(ranges, key, [value, value]);
  }
}

function widen(ranges: Map<string, Range>, key: string, [low, high]: Range): void {
  const known = ranges.get(key) ?? [low, high];
  ranges.set(key, [Math.min(known[0], low), Math.max(known[1], high)]);
}
