import { asNumber } from './as-number.js';
import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

const MAXIMUM = 64;

/** A code that somebody else gave: kept as it stands, without blanks. */
export const codeCell: CellReader = {
  type: 'text',
  read(text) {
    if (asNumber.test(text)) return new CellFault('NUMBER_FORMAT');
    if (text.length > MAXIMUM || /\s/u.test(text)) return new CellFault('NOT_A_CODE', String(MAXIMUM));
    return text;
  },
};
