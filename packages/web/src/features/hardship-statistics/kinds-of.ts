import type { Locale } from '../../i18n/locale.js';
import type { HardshipIndicator } from './hardship-indicators.js';
import type { Kind } from './kinds-tile.js';
import type { HardshipValue } from './statistics-query.js';

type Row<Code> = Record<HardshipIndicator, HardshipValue> & { code: Code | null };

/** Rows of an answer in the order of their code list; what the answer has no row for is left out. */
export function kindsOf<Code extends string>(
  rows: readonly Row<Code>[],
  items: readonly { code: Code; zh: string; en: string }[],
  field: HardshipIndicator,
  locale: Locale,
): Kind[] {
  return items.flatMap((item) => {
    const row = rows.find(({ code }) => code === item.code);
    return row ? [{ code: item.code, name: item[locale], value: row[field] }] : [];
  });
}
