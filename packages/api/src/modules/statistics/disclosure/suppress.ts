import type { FlowNetwork } from './flow-network.js';
import { isSmall } from './is-small.js';
import type { Lattice } from './lattice.js';
import { cellKey, totalOf } from './lattice-cell.js';
import { protect } from './protect.js';
import { tableNetwork } from './table-network.js';

/** Why a cell is not shown: it is small itself, or it would tell a small one. Readers see one status for both. */
export type Withheld = 'PRIMARY' | 'SECONDARY';

/** What withholding a cell costs its readers: large cells and so the upper levels of the tree stay, if anything can. */
const priceOf = (value: number) => (value === 0 ? Infinity : 1 + Math.log2(value));

/**
 * The cells of a lattice that are not shown, by their key (features.md §1d.4–5, domain.md §2.8). A function of the counts alone:
 * no question, viewer, order or earlier answer has a part in it.
 *
 * 1. A count of 1 to `threshold` − 1 is withheld. A true zero is shown: it counts nobody.
 * 2. Totals of areas are protected along the tree first. An area whose total is withheld has no breakdown either.
 * 3. Each dimension is then protected by itself, with the totals as they are. So a dimension never changes another's cells.
 *
 * For every small cell there are then two possible registers that agree in all published cells and differ in it by the
 * threshold or more (docs/decisions/0006). Throws rather than returning less.
 */
export function suppress(lattice: Lattice, threshold = 5): Map<string, Withheld> {
  const withheld = new Map<string, Withheld>();
  const totals = tableNetwork(lattice, null, (_, value) => (isSmall(value, threshold) ? 0 : priceOf(value)));
  protectAll(totals, threshold, withheld);
  const areas = new Set(lattice.areas.filter((area) => withheld.has(cellKey(totalOf(area)))));
  for (const dimension of lattice.members.keys()) {
    const table = tableNetwork(lattice, dimension, (address, value) => {
      if (areas.has(address.area) || isSmall(value, threshold)) return 0;
      return address.dimension === null ? Infinity : priceOf(value);
    });
    protectAll(table, threshold, withheld);
  }
  return withheld;
}

function protectAll(network: FlowNetwork, threshold: number, withheld: Map<string, Withheld>): void {
  const proved = new Set<number>();
  network.edges.forEach((edge, index) => {
    if (!isSmall(edge.value, threshold) || proved.has(index)) return;
    for (const other of protect(network, index, threshold)) proved.add(other);
  });
  for (const { key, value, price } of network.edges) {
    if (price === 0) withheld.set(key, isSmall(value, threshold) ? 'PRIMARY' : 'SECONDARY');
  }
}
