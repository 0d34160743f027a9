import type { ImportColumn } from '../column/import-column.js';
import type { ReportFault, StagedRow } from './import-kind.js';

/** A part cannot exceed its whole (domain.md §2.4 R2, R4, R5). Blanks are unknown and compare with nothing. */
export function checkParts<Key extends string>(
  row: StagedRow,
  columns: readonly ImportColumn<Key>[],
  whole: NoInfer<Key>,
  parts: readonly NoInfer<Key>[],
  fault: ReportFault<Key>,
): void {
  const total = row[whole];
  if (total === null || total === undefined) return;
  for (const part of parts) {
    if (Number(row[part]) <= Number(total)) continue;
    const { zh, en } = columns.find((column) => column.key === whole)!;
    fault(part, 'EXCEEDS', zh, en, total);
  }
}
