import type { ChartTable, TableCell, TableColumn } from '../../lib/chart-table.js';
import { formatDifference } from '../../lib/format-change.js';
import { formatValue } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import { unallottedName } from '../../lib/unallotted-name.js';
import type { ChartValue } from '../chart-value.js';
import { formatChange, formatChartValue } from '../format-chart-value.js';
import { measureTitle } from '../measure-title.js';
import { withheldOf } from '../withheld-of.js';
import type { RankingInput } from './ranking-state.js';
import { rankingText } from './ranking-text.js';

/** The same figures as a table; the last row is the area above, as the server gives it. */
export function rankingTable({ measure, areas, whole, unallotted, locale }: RankingInput): ChartTable {
  const text = rankingText[locale];
  const isRate = measure.unit === 'PERCENT';
  const limit = isRate && whole ? toNumber(whole.value.value) : null;
  const count = (value: ChartValue['value']): TableCell => ({
    text: formatValue(value, { unit: 'COUNT' }, locale),
    value,
  });
  const cells = (value: ChartValue): Record<string, TableCell> => ({
    value: {
      text: formatChartValue(value, { ...measure, countUnit: '' }, locale),
      value: value.value,
      isSynthetic: value.provenance === 'SYNTHETIC',
      ...withheldOf(value),
    },
    numerator: count(value.numerator),
    denominator: count(value.denominator),
    gap: { text: gapText(value) },
    change: { text: formatChange(value, measure, locale) || '—' },
  });
  const columns: TableColumn[] = [
    { key: 'area', title: text.area },
    { key: 'position', title: text.position, unit: 'COUNT' },
    { key: 'value', title: measureTitle(measure, locale), unit: measure.unit, decimals: measure.decimals },
    ...(isRate
      ? [
          { key: 'numerator', title: text.numerator, unit: 'COUNT' as const },
          { key: 'denominator', title: text.denominator, unit: 'COUNT' as const },
        ]
      : []),
    ...(limit !== null && whole ? [{ key: 'gap', title: text.gap(whole.name), unit: measure.unit }] : []),
    { key: 'change', title: text.change, unit: measure.unit },
  ];
  const rows = areas.map((area) => ({
    key: area.code,
    cells: {
      area: area.to ? { text: area.name, to: area.to } : { text: area.name },
      position: position(area.value),
      ...cells(area.value),
    },
  }));
  const rest = unallotted && {
    key: 'unallotted',
    cells: { area: { text: unallottedName[locale] }, position: { text: '' }, ...cells(unallotted) },
  };
  const total = whole && {
    key: 'whole',
    isTotal: true,
    cells: { area: { text: text.total(whole.name) }, position: { text: '' }, ...cells(whole.value), gap: { text: '' } },
  };
  return { caption: measure.name, columns, rows: [...rows, ...(rest ? [rest] : []), ...(total ? [total] : [])] };

  function gapText({ value }: ChartValue): string {
    const own = toNumber(value);
    return own === null || limit === null ? '—' : formatDifference(own - limit, 'PERCENT', locale, measure.decimals);
  }

  /** Competition ranking: equals share the better place. */
  function position({ value }: ChartValue): TableCell {
    const own = toNumber(value);
    if (own === null) return { text: '—' };
    const place = 1 + areas.filter((area) => (toNumber(area.value.value) ?? Number.NEGATIVE_INFINITY) > own).length;
    return { text: String(place), value: place };
  }
}
