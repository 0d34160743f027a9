import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

/** A year of birth. */
export const yearCell: CellReader = {
  type: 'smallint',
  read: (text) =>
    /^(19|20)\d{2}$/.test(text.normalize('NFKC')) ? text.normalize('NFKC') : new CellFault('NOT_A_YEAR'),
};
