import type { TableModel } from './table-model.js';

/** Whether a column tells a change; it is computed from what the server holds, not from what is printed. */
export const hasChanges = ({ columns }: TableModel) =>
  columns.some(({ role }) => role === 'CHANGE' || role === 'CHANGE_RATE');
