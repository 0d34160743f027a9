import { countUnits } from '@uniongraph/schema/codes/count-unit';
import type { Locale } from '../i18n/locale.js';

/** Measure words that English does not put behind a number. */
const chineseOnly = ['PIECE', 'ITEM', 'UNIT', 'PERSON'];

/** Word behind a number for a unit given as code or in Chinese: 人 / none. One that no list knows stands as it is. */
export function countUnitLabel(unit: string, locale: Locale): string {
  const item = countUnits.items.find(({ code, zh }) => unit === code || unit === zh);
  if (!item) return unit;
  const needsNoWord = item.code === 'PERCENT' || (locale === 'en' && chineseOnly.includes(item.code));
  return needsNoWord ? '' : item[locale];
}
