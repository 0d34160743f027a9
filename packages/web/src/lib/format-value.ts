import { type Locale, languageTag } from '../i18n/locale.js';

export type Unit = 'COUNT' | 'PERCENT';

/** A server value as it arrives: exact decimal text; a rate is a ratio (0.93 for 93 %). */
export type DecimalText = string | number | null | undefined;

export interface NumberStyle {
  unit: Unit;
  /** Digits after the point, of the percentage for rates. Default 2 for rates, 0 for counts. */
  decimals?: number;
}

export const noValue = '—';

const formatters = new Map<string, Intl.NumberFormat>();

/** 856000 → 856,000 and "0.93" → 93.00%. The text goes to `Intl` as it is, so no digit passes through a float. */
export function formatValue(value: DecimalText, style: NumberStyle, locale: Locale): string {
  if (value === null || value === undefined || value === '') return noValue;
  return formatter(style, locale).format(value as `${number}`);
}

function formatter({ unit, decimals = unit === 'PERCENT' ? 2 : 0 }: NumberStyle, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${unit} ${decimals}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(languageTag[locale], {
      style: unit === 'PERCENT' ? 'percent' : 'decimal',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formatters.set(key, found);
  }
  return found;
}
