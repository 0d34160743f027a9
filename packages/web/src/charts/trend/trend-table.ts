import { observationStatuses } from '@uniongraph/schema/codes/observation-status';
import type { ChartTable, TableCell, TableColumn } from '../../lib/chart-table.js';
import { formatValue } from '../../lib/format-value.js';
import type { ChartValue } from '../chart-value.js';
import { formatChange, formatChartValue } from '../format-chart-value.js';
import { measureTitle } from '../measure-title.js';
import { withheldOf } from '../withheld-of.js';
import type { TrendInput } from './trend-state.js';
import { trendText } from './trend-text.js';

export function trendTable({ measure, periods, locale }: TrendInput): ChartTable {
  const text = trendText[locale];
  const isRate = measure.unit === 'PERCENT';
  const count = (value: ChartValue['value']): TableCell => ({
    text: formatValue(value, { unit: 'COUNT' }, locale),
    value,
  });
  const columns: TableColumn[] = [
    { key: 'period', title: text.period },
    { key: 'value', title: measureTitle(measure, locale), unit: measure.unit, decimals: measure.decimals },
    ...(isRate
      ? [
          { key: 'numerator', title: text.numerator, unit: 'COUNT' as const },
          { key: 'denominator', title: text.denominator, unit: 'COUNT' as const },
        ]
      : []),
    { key: 'change', title: text.change, unit: measure.unit },
    { key: 'status', title: text.status },
  ];
  const notes = periods.flatMap(({ name, value }) => {
    const note = locale === 'zh' ? value.note : value.noteEn;
    return note ? [`${name}: ${note}`] : [];
  });
  const rows = periods.map(({ code, name, value, to }) => ({
    key: code,
    cells: {
      period: to ? { text: name, to } : { text: name },
      value: {
        text: formatChartValue(value, { ...measure, countUnit: '' }, locale),
        value: value.value,
        isSynthetic: value.provenance === 'SYNTHETIC',
        ...withheldOf(value),
      },
      numerator: count(value.numerator),
      denominator: count(value.denominator),
      change: { text: formatChange(value, measure, locale) || '—' },
      status: { text: observationStatuses.get(value.status)[locale] },
    },
  }));
  return { caption: measure.name, columns, rows, footnotes: notes };
}
