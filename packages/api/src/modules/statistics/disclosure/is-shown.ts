import { addressParts, type SensitiveCell } from './address-parts.js';
import type { Lattice } from './lattice.js';
import { cellKey } from './lattice-cell.js';

/**
 * Whether a cell of an answer may be shown: every cell of the lattice that it adds up is published. So all that is ever shown
 * are sums of published cells, which tell nothing that those do not.
 *
 * The answer step calls it for each value of a fact declared sensitive, for viewers outside the owning level:
 * - `lattice` is `buildLattice(areas, cells)` and `withheld` `suppress(lattice)`, over the whole tree of the fact (never the viewer's part or the asked
 *   area) for the measure of the term, its source and `asKnownOn`, at the instant; kept in memory for closed period ends.
 * - The cells of that lattice come from `readCube` with the root as area: once by AREA alone at each level, once by AREA and
 *   each dimension of `fact.groups`, without filters.
 * - Instants other than the fact's period ends have no lattice: not shown. A flow of several periods is shown when the cell
 *   is shown in each; a change when it is shown at both ends.
 * - A value that is not shown is null with status SUPPRESSED; ranks, shares, `having` and `orderBy` take it as missing.
 */
export function isShown(cell: SensitiveCell, lattice: Lattice, withheld: ReadonlyMap<string, unknown>): boolean {
  const parts = addressParts(cell);
  return parts?.every((part) => lattice.covers(part) && !withheld.has(cellKey(part))) ?? false;
}
