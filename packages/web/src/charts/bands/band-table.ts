import type { ChartTable } from '../../lib/chart-table.js';
import type { ChartValue, Measure } from '../chart-value.js';
import { formatChartValue } from '../format-chart-value.js';
import type { BandInput, BandRow } from './band-state.js';
import { bandText } from './band-text.js';

const units: Measure = { name: '', unit: 'COUNT', decimals: 0, countUnit: '' };

export function bandTable({ measure, bands, total, locale }: BandInput): ChartTable {
  const text = bandText[locale];
  const cell = (value: ChartValue, as: Measure) => ({
    text: formatChartValue(value, as, locale),
    value: value.value,
    isSynthetic: value.provenance === 'SYNTHETIC',
  });
  const row = (band: BandRow, isTotal = false) => ({
    key: band.code,
    isTotal,
    cells: {
      band: { text: isTotal ? text.total : band.name },
      eligible: cell(band.eligible, units),
      established: cell(band.established, units),
      rate: cell(band.rate, measure),
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
