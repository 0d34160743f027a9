import { type Locale, languageTag } from '../i18n/locale.js';
import { type DecimalText, noValue, type Unit } from './format-value.js';
import { toNumber } from './to-number.js';

const points: Record<Locale, string> = { zh: '个百分点', en: ' pp' };

/** A signed difference: +12,345 for counts, +1.25个百分点 for rates (given as a ratio, 0.0125). */
export function formatDifference(difference: DecimalText, unit: Unit, locale: Locale, decimals = 2): string {
  const number = toNumber(difference);
  if (number === null) return noValue;
  const isRate = unit === 'PERCENT';
  const digits = isRate ? decimals : 0;
  const text = new Intl.NumberFormat(languageTag[locale], {
    signDisplay: 'exceptZero',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(isRate ? number * 100 : number);
  return isRate ? text + points[locale] : text;
}

/** A signed relative change: 0.0153 → +1.5%. */
export function formatRelative(ratio: DecimalText, locale: Locale): string {
  const number = toNumber(ratio);
  if (number === null) return noValue;
  return new Intl.NumberFormat(languageTag[locale], {
    style: 'percent',
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(number);
}
