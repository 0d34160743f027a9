import { addressParts, type SensitiveCell } from './address-parts.js';
import type { Lattice } from './lattice.js';
import { cellKey } from './lattice-cell.js';

/**
 * Whether a cell of an answer may be shown: every cell of the lattice that it adds up is published. So all that is ever shown
 * are sums of published cells, which tell nothing that those do not.
 */
export function isShown(cell: SensitiveCell, lattice: Lattice, withheld: ReadonlyMap<string, unknown>): boolean {
  const parts = addressParts(cell);
  return parts?.every((part) => lattice.covers(part) && !withheld.has(cellKey(part))) ?? false;
}
