import type { CellAddress } from './lattice-cell.js';

/** What a cell of an answer about a sensitive fact is about: areas, and the members that its grouping and filters leave. */
export interface SensitiveCell {
  /** Areas whose counts the cell adds up; one, unless the question lists several. */
  areas: readonly string[];
  /** By dimension; a dimension that the question neither groups nor filters by is absent. */
  members: ReadonlyMap<string, readonly (string | null)[]>;
}

/**
 * The cells of the lattice whose sum the asked cell is; null when the lattice has none, because two dimensions are crossed. The
 * parts are always single members, however the question words its filter, so that a split question meets the same cells.
 */
export function addressParts({ areas, members }: SensitiveCell): CellAddress[] | null {
  if (members.size > 1) return null;
  const [named] = members;
  return [...new Set(areas)].flatMap((area): CellAddress[] => {
    if (!named) return [{ area, dimension: null, member: null }];
    const [dimension, list] = named;
    return [...new Set(list)].map((member) => ({ area, dimension, member }));
  });
}
