import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

/** Free text of limited length. */
export function textCell(maximum: number): CellReader {
  return {
    type: 'text',
    read: (text) =>
      text.length <= maximum ? text : new CellFault('TOO_LONG', String(maximum), String([...text].length)),
  };
}
