import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

const words = new Map([
  ...['是', 'TRUE', 'YES', 'Y', '1'].map((word) => [word, 'true'] as const),
  ...['否', 'FALSE', 'NO', 'N', '0'].map((word) => [word, 'false'] as const),
]);

export const booleanCell: CellReader = {
  type: 'boolean',
  read: (text) => words.get(text.normalize('NFKC').toUpperCase()) ?? new CellFault('NOT_YES_OR_NO'),
};
