import { Lattice } from './lattice.js';
import type { CellAddress, LatticeCell } from './lattice-cell.js';
import { cellKey, totalOf } from './lattice-cell.js';
import { ownPart } from './own-part.js';

/** An area of the tree; the root alone has no parent. */
export interface LatticeArea {
  code: string;
  parent: string | null;
}

const inOrder = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : 1);

/**
 * Puts the cells of one measure at one instant in a canonical order. What an area has beyond its children becomes a part of
 * its own, because parent − children gives it away. Throws when the cells do not add up: nothing is decided on such data.
 */
export function buildLattice(areas: readonly LatticeArea[], cells: readonly LatticeCell[]): Lattice {
  const { root, children } = treeOf(areas);
  const known = new Set(areas.map((area) => area.code));
  const values = new Map<string, number>();
  const members = new Map<string, Set<string | null>>();
  for (const cell of cells) {
    const key = cellKey(cell);
    if (!known.has(cell.area) || values.has(key)) throw new RangeError(`${key} is unknown or given twice`);
    if (!Number.isSafeInteger(cell.value) || cell.value < 0) throw new RangeError(`${key} is no count`);
    values.set(key, cell.value);
    if (cell.dimension !== null) {
      members.set(cell.dimension, (members.get(cell.dimension) ?? new Set()).add(cell.member));
    }
  }
  const ordered = new Map([...members].sort(([a], [b]) => inOrder(a, b)).map(([d, of]) => [d, [...of].sort(inOrder)]));
  const lattice = new Lattice(root, children, ordered, values);
  for (const area of lattice.areas) addOwnPart(lattice, area, children, values);
  for (const area of lattice.areas) checkRows(lattice, area);
  return lattice;
}

function treeOf(areas: readonly LatticeArea[]) {
  const children = new Map<string, string[]>();
  const roots = areas.filter((area) => area.parent === null);
  for (const { code, parent } of areas) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  for (const list of children.values()) list.sort(inOrder);
  const [root] = roots;
  if (!root || roots.length > 1) throw new RangeError(`a lattice has one root, not ${roots.length}`);
  return { root: root.code, children };
}

function addOwnPart(
  lattice: Lattice,
  area: string,
  children: Map<string, string[]>,
  values: Map<string, number>,
): void {
  const below = lattice.childrenOf(area);
  if (below.length === 0) return;
  const own = ownPart(area);
  const addresses: CellAddress[] = [
    totalOf(area),
    ...[...lattice.members.keys()].flatMap((dimension) => lattice.row(area, dimension)),
  ];
  let needed = false;
  for (const address of addresses) {
    const sum = below.reduce((total, child) => total + lattice.valueAt({ ...address, area: child }), 0);
    const rest = lattice.valueAt(address) - sum;
    if (rest < 0) throw new RangeError(`${cellKey(address)} is less than its parts`);
    if (rest === 0) continue;
    values.set(cellKey({ ...address, area: own }), rest);
    needed = true;
  }
  if (needed) children.set(area, [...below, own]);
}

function checkRows(lattice: Lattice, area: string): void {
  for (const dimension of lattice.members.keys()) {
    const sum = lattice.row(area, dimension).reduce((total, address) => total + lattice.valueAt(address), 0);
    if (sum !== lattice.valueAt(totalOf(area))) throw new RangeError(`${dimension} of ${area} does not add up`);
  }
}
