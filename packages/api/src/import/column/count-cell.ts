import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

const LARGEST = 2_147_483_647;

/** A number of people: 0 or more. Thousands separators, full-width digits and a spreadsheet's 12.0 are put right. */
export const countCell: CellReader = {
  type: 'integer',
  read(text) {
    if (/^\d{1,9}$/u.test(text)) return text;
    const plain = text
      .normalize('NFKC')
      .replace(/^(\d{1,3}(?:,\d{3})+)(?=\.|$)/u, (digits) => digits.replaceAll(',', ''));
    const digits = /^(\d+)(?:\.0+)?$/u.exec(plain)?.[1];
    if (digits === undefined) return new CellFault('NOT_A_COUNT', /^(\d+)\s*[人名个]$/u.exec(plain)?.[1] ?? '');
    return Number(digits) <= LARGEST ? String(Number(digits)) : new CellFault('COUNT_TOO_LARGE', String(LARGEST));
  },
};
