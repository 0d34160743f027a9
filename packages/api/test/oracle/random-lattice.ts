import type { LatticeArea } from '../../src/modules/statistics/disclosure/build-lattice.js';
import { cellKey, type LatticeCell } from '../../src/modules/statistics/disclosure/lattice-cell.js';
import type { Random } from './random.js';

/** The shape of a random register of sensitive subjects. */
export interface LatticeShape {
  /** Children of an area at each level below the root. */
  fanOut: readonly number[];
  /** Number of members of each dimension. */
  members: readonly number[];
  /** Most subjects in a leaf area; most areas have far fewer. */
  subjects: number;
  /** Percentage of subjects that belong to an inner area itself. */
  own: number;
}

/** A tree and the lattice cells of random subjects in it, skewed as life is: few large areas and members, many small ones. */
export function randomLattice(random: Random, shape: LatticeShape): { areas: LatticeArea[]; cells: LatticeCell[] } {
  const areas: LatticeArea[] = [{ code: '37', parent: null }];
  let level = ['37'];
  for (const most of shape.fanOut) {
    level = level.flatMap((parent) =>
      Array.from({ length: most }, (_, index) => {
        const code = `${parent}${String(index + 1).padStart(2, '0')}`;
        areas.push({ code, parent });
        return code;
      }),
    );
  }
  const parentOf = new Map(areas.map((area) => [area.code, area.parent]));
  const cells = new Map<string, LatticeCell>();
  const count = (area: string, dimension: string | null, member: string | null) => {
    const key = cellKey({ area, dimension, member });
    const cell = cells.get(key) ?? { area, dimension, member, value: 0 };
    cells.set(key, { ...cell, value: cell.value + 1 });
  };
  const skewed = (limit: number) => Math.floor((limit * random.below(1000) ** 2) / 1e6);
  for (const leaf of level) {
    for (let subjects = skewed(shape.subjects + 1); subjects > 0; subjects -= 1) {
      const home = random.chance(shape.own) ? (parentOf.get(leaf) ?? leaf) : leaf;
      const members = shape.members.map((size) => skewed(size));
      for (let area: string | null = home; area !== null; area = parentOf.get(area) ?? null) {
        count(area, null, null);
        for (const [index, member] of members.entries()) count(area, `D${index}`, member === 0 ? null : `M${member}`);
      }
    }
  }
  return { areas, cells: [...cells.values()] };
}
