import { type Locale, languageTag } from '../i18n/locale.js';
import { type DecimalText, formatValue, noValue, type Unit } from './format-value.js';
import { toNumber } from './to-number.js';

const steps: Record<Locale, readonly (readonly [size: number, suffix: string])[]> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e4, 'k'],
  ],
};

/** Short form for axes and bar ends: 856000 → 85.6万 / 856.0k, 0.93 → 93.0%. Full figures stand in table and tooltip. */
export function formatCompact(value: DecimalText, unit: Unit, locale: Locale, minimumFractionDigits = 1): string {
  const number = toNumber(value);
  if (number === null) return noValue;
  if (unit === 'PERCENT') return formatValue(value, { unit, decimals: 1 }, locale);
  const step = steps[locale].find(([size]) => Math.abs(number) >= size);
  if (!step) return formatValue(value, { unit }, locale);
  const divisor = locale === 'en' && step[1] === 'k' ? 1e3 : step[0];
  const short = new Intl.NumberFormat(languageTag[locale], { minimumFractionDigits, maximumFractionDigits: 1 }).format(
    number / divisor,
  );
  return short + step[1];
}
