import type { ImportColumn } from '../column/import-column.js';
import type { ReportFault, StagedRow } from './import-kind.js';

/** An end must be later than its start: intervals are half-open. */
export function checkOrder<Key extends string>(
  row: StagedRow,
  columns: readonly ImportColumn<Key>[],
  start: NoInfer<Key>,
  end: NoInfer<Key>,
  fault: ReportFault<Key>,
): void {
  const from = row[start];
  const to = row[end];
  if (!from || !to || from < to) return;
  const { zh, en } = columns.find((column) => column.key === start)!;
  fault(end, 'NOT_AFTER', zh, en, from);
}
