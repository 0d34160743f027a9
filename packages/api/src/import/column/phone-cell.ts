import { asNumber } from './as-number.js';
import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

const MOBILE = /^1\d{10}$/;
const FIXED = /^0\d{2,3}-?[2-9]\d{6,7}$/;

/** A telephone in China; blanks between digits and the country's prefix do not matter. */
export const phoneCell: CellReader = {
  type: 'text',
  confidential: true,
  read(text) {
    if (asNumber.test(text)) return new CellFault('NUMBER_FORMAT');
    const digits = text
      .normalize('NFKC')
      .replace(/^\+?86[ -]?(?=1\d)/u, '')
      .replace(/ /g, '');
    const phone = MOBILE.test(digits.replaceAll('-', '')) ? digits.replaceAll('-', '') : digits;
    return MOBILE.test(phone) || FIXED.test(phone) ? phone : new CellFault('NOT_A_PHONE');
  },
};
