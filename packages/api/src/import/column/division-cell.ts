import { parseDivisionCode } from '@uniongraph/schema/codes/division-code';
import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';

/** Six digits of GB/T 2260, or nine for a township: the county's six and three more (GB/T 10114). */
export const divisionCell: CellReader = {
  type: 'text',
  read(text) {
    const code = text.normalize('NFKC');
    if (isDivision(code)) return code;
    const shorter = /^\d{12}$/u.test(code) ? code.replace(/0{3,6}$/u, '') : code.replace(/\.0+$/u, '');
    return new CellFault('NOT_A_DIVISION', isDivision(shorter) ? shorter : '');
  },
};

function isDivision(code: string): boolean {
  const county = /^(\d{6})(?!000)\d{3}$/u.exec(code)?.[1];
  if (county === undefined) return code.length === 6 && parseDivisionCode(code).ok;
  const parsed = parseDivisionCode(county);
  return parsed.ok && parsed.value.level !== 'NATION' && parsed.value.level !== 'PROVINCE';
}
