import type { Withheld } from '../lib/withheld.js';
import type { ChartValue } from './chart-value.js';

/** The reason of a value that is there and not shown, for the cell of a table. */
export function withheldOf({ value, status, note, noteEn }: ChartValue): { withheld?: Withheld } {
  return value === null && status === 'SUPPRESSED' ? { withheld: { note, noteEn } } : {};
}
