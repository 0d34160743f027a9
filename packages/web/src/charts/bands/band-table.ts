import type { ChartTable } from '../../lib/chart-table.js';
import { formatValue } from '../../lib/format-value.js';
import type { ChartValue } from '../chart-value.js';
import { formatChartValue } from '../format-chart-value.js';
import type { BandInput, BandRow } from './band-state.js';
import { bandText } from './band-text.js';

export function bandTable({ measure, bands, total, locale }: BandInput): ChartTable {
  const text = bandText[locale];
  const isSynthetic = (rate: ChartValue) => rate.provenance === 'SYNTHETIC';
  const units = (rate: ChartValue, part: 'numerator' | 'denominator') => ({
    text: formatValue(rate[part], { unit: 'COUNT' }, locale),
    value: rate[part],
    isSynthetic: isSynthetic(rate),
  });
  const row = (band: BandRow, isTotal = false) => ({
    key: band.code,
    isTotal,
    cells: {
      band: { text: isTotal ? text.total : band.name },
      eligible: units(band.rate, 'denominator'),
      established: units(band.rate, 'numerator'),
      rate: {
        text: formatChartValue(band.rate, measure, locale),
        value: band.rate.value,
        isSynthetic: isSynthetic(band.rate),
      },
    },
  });
  return {
    caption: measure.name,
    columns: [
      { key: 'band', title: text.band },
      { key: 'eligible', title: text.eligible, unit: 'COUNT' },
      { key: 'established', title: text.established, unit: 'COUNT' },
      { key: 'rate', title: measure.name, unit: 'PERCENT', decimals: measure.decimals },
    ],
    rows: [...bands.map((band) => row(band)), ...(total ? [row(total, true)] : [])],
  };
}
