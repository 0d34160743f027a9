import { dayOfSerial } from './day-of-serial.js';
import type { SheetContext } from './sheet-rows.js';
import { unescaped } from './unescaped.js';

/** What a cell says, as text: days as 2024-12-31, whole numbers without a point, formulas by their last result. */
export function cellText(text: string, type: string, isDate: boolean, { strings, from1904 }: SheetContext): string {
  switch (type) {
    case 's':
      return strings.get(Number(text)) ?? '';
    case 'b':
      return text === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return text === '' ? '' : numberText(text, isDate, from1904);
    default:
      return unescaped(text);
  }
}

/** A number too long to be exact is written with an exponent, so that no code column takes it for its digits. */
function numberText(text: string, isDate: boolean, from1904: boolean): string {
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  if (isDate) return dayOfSerial(number, from1904);
  return Math.abs(number) > Number.MAX_SAFE_INTEGER ? number.toExponential() : String(number);
}
