import { countUnits } from '@uniongraph/schema/codes/count-unit';
import type { Locale } from '../i18n/locale.js';

/** Measure words that English does not put behind a number. */
const chineseOnly = ['PIECE', 'ITEM', 'UNIT', 'PERSON'];

/** PERSON → 人 in Chinese; empty for rates and where English needs no word. A unit that is no code stands as it is. */
export function countUnitLabel(code: string, locale: Locale): string {
  if (code === 'PERCENT' || code === '%') return '';
  if (locale === 'en' && chineseOnly.includes(code)) return '';
  return countUnits.find(code)?.[locale] ?? code;
}
