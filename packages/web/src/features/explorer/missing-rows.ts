import type { TableModel } from './table-model.js';

/** Rows with a missing value in a table that has totals: what the totals do not cover. Zero without totals. */
export function missingRows({ rows, grandTotal }: TableModel): number {
  const isTotal = (row: TableModel['rows'][number]) => row.members.some((member) => member.kind === 'TOTAL');
  if (!grandTotal && !rows.some(isTotal)) return 0;
  return rows.filter((row) => !isTotal(row) && row.cells.some((cell) => cell.answer?.status === 'MISSING')).length;
}
