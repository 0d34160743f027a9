import type { ReportCell } from '../../exports/report.js';
import type { Locale } from '../../i18n/locale.js';
import { cellMarks, markSigns } from './cell-marks.js';
import { decimalShift } from './decimal-shift.js';
import type { LeafColumn, NumberStyle, TableCell } from './table-model.js';

/** A value as a file holds it: a real number with its format, or the sign of a missing value. */
export function reportCell(cell: TableCell, column: LeafColumn, isAllSynthetic: boolean, locale: Locale): ReportCell {
  const marks = cellMarks(cell, column, isAllSynthetic);
  if (cell.value === null) {
    return { kind: 'TEXT', text: markSigns[marks.includes('SUPPRESSED') ? 'SUPPRESSED' : 'MISSING'][locale] };
  }
  const inPercent = decimalShift(cell.value, cell.style.includes('COUNT') ? 0 : 2);
  const mark = marks.map((each) => markSigns[each][locale]).join('');
  return {
    kind: 'NUMBER',
    excelValue: cell.style === 'POINTS' ? inPercent : cell.value,
    csvValue: inPercent,
    format: formats[cell.style](cell.decimals > 0 ? `.${'0'.repeat(cell.decimals)}` : ''),
    ...(mark ? { mark } : {}),
  };
}

/** Excel formats; the argument is the fraction, such as `.00`. */
const formats: Record<NumberStyle, (fraction: string) => string> = {
  COUNT: (fraction) => `#,##0${fraction}`,
  PERCENT: (fraction) => `0${fraction}%`,
  POINTS: (fraction) => `+0${fraction};-0${fraction};0${fraction}`,
  SIGNED_COUNT: (fraction) => `+#,##0${fraction};-#,##0${fraction};0${fraction}`,
  SIGNED_PERCENT: (fraction) => `+0${fraction}%;-0${fraction}%;0${fraction}%`,
};
