import type { Member } from './member.js';
import type { TableRow } from './table-model.js';

/** A row header cell; `level` is the row dimension it belongs to. */
export interface RowHead {
  level: number;
  member: Member;
  rowSpan: number;
  colSpan: number;
  /** SUBTOTAL: sums over the deeper dimensions of one group; GRAND: over all. */
  kind: 'MEMBER' | 'SUBTOTAL' | 'GRAND';
}

/** Row headers of consecutive rows, equal neighbours merged downwards, trailing totals merged to the right. */
export function rowHeads(rows: readonly TableRow[]): RowHead[][] {
  return rows.map((row, index) =>
    row.members.flatMap((member, level): RowHead[] => {
      const isTail = isTotalFrom(row, level);
      if (isTail && row.members[level - 1]?.kind === 'TOTAL') return [];
      if (isTail) {
        return [
          { level, member, rowSpan: 1, colSpan: row.members.length - level, kind: level === 0 ? 'GRAND' : 'SUBTOTAL' },
        ];
      }
      if (index > 0 && sameTo(rows[index - 1], row, level)) return [];
      let end = index + 1;
      while (end < rows.length && sameTo(rows[end], row, level)) end += 1;
      return [{ level, member, rowSpan: end - index, colSpan: 1, kind: 'MEMBER' }];
    }),
  );
}

/** From this level on the row sums over everything, and its header spreads to the right. */
const isTotalFrom = (row: TableRow, level: number) =>
  row.members.slice(level).every((member) => member.kind === 'TOTAL');

/** Both rows belong to one run of the member at `level`; the last level never merges. */
function sameTo(other: TableRow | undefined, row: TableRow, level: number): boolean {
  if (!other || level === row.members.length - 1 || isTotalFrom(other, level)) return false;
  return row.members.slice(0, level + 1).every((member, index) => member.key === other.members[index]?.key);
}
