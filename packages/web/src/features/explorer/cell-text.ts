import { type Locale, languageTag } from '../../i18n/locale.js';
import { decimalShift } from './decimal-shift.js';
import type { NumberStyle, TableCell } from './table-model.js';

/** A cell's number as the page prints it: the server's own text where there is one. Null when there is no value. */
export function cellText(cell: TableCell, locale: Locale): string | null {
  if (cell.value === null) return null;
  if (cell.formatted !== null) return cell.formatted;
  const isPercent = cell.style === 'PERCENT' || cell.style === 'SIGNED_PERCENT';
  const places = cell.style === 'POINTS' ? 2 : 0;
  const format = new Intl.NumberFormat(languageTag[locale], {
    style: isPercent ? 'percent' : 'decimal',
    minimumFractionDigits: cell.decimals,
    maximumFractionDigits: cell.decimals,
    signDisplay: signed.has(cell.style) ? 'exceptZero' : 'auto',
  });
  return format.format(decimalShift(cell.value, places) as `${number}`);
}

const signed = new Set<NumberStyle>(['POINTS', 'SIGNED_COUNT', 'SIGNED_PERCENT']);
