import { type LinearRow, without } from './linear-row.js';

/**
 * Gauss–Jordan elimination over the whole numbers, exact. Every unknown that the equations determine stands alone in one of the
 * rows returned. The unknown in the fewest rows leads, which keeps a sparse system sparse.
 */
export function eliminate(rows: readonly LinearRow[]): LinearRow[] {
  const held: (LinearRow | undefined)[] = rows.filter((row) => row.terms.size > 0);
  const rowsOf = new Map<number, Set<number>>();
  held.forEach((row, index) => {
    for (const unknown of row!.terms.keys()) rowsOf.set(unknown, (rowsOf.get(unknown) ?? new Set()).add(index));
  });
  const replace = (index: number, row: LinearRow) => {
    for (const unknown of held[index]!.terms.keys()) if (!row.terms.has(unknown)) rowsOf.get(unknown)!.delete(index);
    for (const unknown of row.terms.keys()) rowsOf.get(unknown)!.add(index);
    held[index] = row.terms.size > 0 ? row : undefined;
  };
  const order = held.map((_, index) => index).sort((a, b) => held[a]!.terms.size - held[b]!.terms.size);
  for (const index of order) {
    const row = held[index];
    if (!row) continue;
    let pivot: number | undefined;
    for (const unknown of row.terms.keys()) {
      if (pivot === undefined || rowsOf.get(unknown)!.size < rowsOf.get(pivot)!.size) pivot = unknown;
    }
    for (const other of [...rowsOf.get(pivot!)!]) {
      if (other !== index) replace(other, without(held[other]!, pivot!, row));
    }
  }
  return held.filter((row) => row !== undefined);
}
