import type { ObservationStatus } from '@uniongraph/schema/codes/observation-status';
import type { Locale } from '../../i18n/locale.js';
import type { ChartTable } from '../../lib/chart-table.js';
import { formatCompact } from '../../lib/format-compact.js';
import { formatValue } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import type { ChartPoint, ChartValue, Measure } from '../chart-value.js';
import { valueLines } from '../format-chart-value.js';
import { splitAtBreaks } from './split-at-breaks.js';
import { trendSentence } from './trend-sentence.js';
import { trendTable } from './trend-table.js';

export interface TrendPeriod {
  code: string;
  name: string;
  value: ChartValue;
  to?: string;
}

export interface TrendInput {
  measure: Measure;
  periods: readonly TrendPeriod[];
  /** Period that the page shows. */
  current: string;
  locale: Locale;
}

export interface TrendPoint extends ChartPoint {
  code: string;
  name: string;
  value: number | null;
  label: string;
  status: ObservationStatus;
  isCurrent: boolean;
  /** Which unbroken stretch of the line the point lies on. */
  segment: number;
}

export interface TrendState {
  points: readonly TrendPoint[];
  segmentCount: number;
  sentence: string;
  table: ChartTable;
  isSynthetic: boolean;
}

/** The line in its unbroken stretches: it never runs across a change of definition or a missing period. */
export function trendState(input: TrendInput): TrendState {
  const { measure, periods, current, locale } = input;
  const segments = splitAtBreaks(periods);
  return {
    points: periods.map(({ code, name, value, to }, index) => ({
      code,
      name,
      value: toNumber(value.value),
      label:
        measure.unit === 'PERCENT'
          ? formatValue(value.value, measure, locale)
          : formatCompact(value.value, measure.unit, locale),
      status: value.status,
      isCurrent: code === current,
      segment: segments[index] ?? 0,
      lines: [name, ...valueLines(value, measure, locale)],
      to,
    })),
    segmentCount: Math.max(0, ...segments) + 1,
    sentence: trendSentence(input),
    table: trendTable(input),
    isSynthetic: periods.some((period) => period.value.provenance === 'SYNTHETIC'),
  };
}
