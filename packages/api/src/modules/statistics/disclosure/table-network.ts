import { FlowNetwork } from './flow-network.js';
import type { Lattice } from './lattice.js';
import type { CellAddress } from './lattice-cell.js';
import { cellKey, totalOf } from './lattice-cell.js';

const GROUND = '';

/**
 * The area tree × one dimension (or, without one, the totals alone) as a network: counts run from the root's members down the
 * tree into the leaf areas, and as totals back up to the root. The rows of inner areas follow from the others and are left out.
 */
export function tableNetwork(
  lattice: Lattice,
  dimension: string | null,
  priceOf: (address: CellAddress, value: number) => number,
): FlowNetwork {
  const network = new FlowNetwork();
  const visit = (area: string, parent: string | null) => {
    const inner = lattice.childrenOf(area).length > 0;
    const leaf = dimension === null ? GROUND : `row ${area}`;
    const add = (address: CellAddress, from: string, to: string) => {
      const value = lattice.valueAt(address);
      network.addEdge(cellKey(address), from, to, value, priceOf(address, value));
    };
    add(totalOf(area), inner ? `up ${area}` : leaf, parent === null ? GROUND : `up ${parent}`);
    for (const address of dimension === null ? [] : lattice.row(area, dimension)) {
      const node = (of: string) => `down ${of} ${address.member === null ? '' : `=${address.member}`}`;
      add(address, parent === null ? GROUND : node(parent), inner ? node(area) : leaf);
    }
    for (const child of lattice.childrenOf(area)) visit(child, area);
  };
  visit(lattice.root, null);
  return network;
}
