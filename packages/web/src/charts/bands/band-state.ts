import type { Locale } from '../../i18n/locale.js';
import type { ChartTable } from '../../lib/chart-table.js';
import { formatValue } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import type { ChartPoint, ChartValue, Measure } from '../chart-value.js';
import { valueLines } from '../format-chart-value.js';
import { bandSentence } from './band-sentence.js';
import { bandTable } from './band-table.js';

export interface BandRow {
  code: string;
  name: string;
  /** Its numerator and denominator are the units that are printed beside it. */
  rate: ChartValue;
}

export interface BandInput {
  measure: Measure;
  bands: readonly BandRow[];
  /** All bands together, as the server totals them. */
  total: BandRow | null;
  locale: Locale;
}

export interface BandBar extends ChartPoint {
  code: string;
  name: string;
  value: number | null;
  label: string;
  /** Units with a union of eligible units. */
  parts: string;
}

export interface BandState {
  bars: readonly BandBar[];
  sentence: string;
  table: ChartTable;
  isSynthetic: boolean;
}

/** One bar a size band, in the order of size; disjoint bands, so that none hides in another. */
export function bandState(input: BandInput): BandState {
  const { measure, bands, locale } = input;
  const count = (part: ChartValue['value']) => formatValue(part, { unit: 'COUNT' }, locale);
  return {
    bars: bands.map(({ code, name, rate }) => ({
      code,
      name,
      value: toNumber(rate.value),
      label: formatValue(rate.value, measure, locale),
      parts: `${count(rate.numerator)}/${count(rate.denominator)}`,
      lines: [name, ...valueLines(rate, measure, locale)],
    })),
    sentence: bandSentence(input),
    table: bandTable(input),
    isSynthetic: bands.some((band) => band.rate.provenance === 'SYNTHETIC'),
  };
}
