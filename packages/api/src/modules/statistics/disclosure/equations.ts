import type { Lattice } from './lattice.js';
import { cellKey, totalOf } from './lattice-cell.js';

/** A published relation: the whole is the sum of its parts. */
export interface Equation {
  whole: string;
  parts: string[];
}

/** Everything that anybody knows to add up: each area from its children, each total from the members of each dimension. */
export function equationsOf(lattice: Lattice): Equation[] {
  const dimensions = [...lattice.members.keys()];
  return lattice.areas.flatMap((area): Equation[] => {
    const total = totalOf(area);
    const rows = dimensions.map((dimension) => lattice.row(area, dimension));
    const below = lattice.childrenOf(area);
    const overAreas = [total, ...rows.flat()].map((address) => ({
      whole: cellKey(address),
      parts: below.map((child) => cellKey({ ...address, area: child })),
    }));
    const overMembers = rows.map((row) => ({ whole: cellKey(total), parts: row.map(cellKey) }));
    return [...(below.length > 0 ? overAreas : []), ...overMembers];
  });
}
