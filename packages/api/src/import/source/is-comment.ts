import type { RawRow } from './raw-row.js';
import { spreadsheetErrors } from './spreadsheet-errors.js';

/** A row whose first cell begins with # is not imported: the example row of a template is one. */
export function isComment({ cells }: RawRow): boolean {
  const first = cells[0]?.trimStart() ?? '';
  return first.startsWith('#') && !spreadsheetErrors.has(first.trimEnd());
}
