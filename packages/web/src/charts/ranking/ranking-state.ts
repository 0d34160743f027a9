import type { Locale } from '../../i18n/locale.js';
import type { ChartTable } from '../../lib/chart-table.js';
import { formatCompact } from '../../lib/format-compact.js';
import { formatValue } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import type { ChartPoint, ChartValue, Measure } from '../chart-value.js';
import { valueLines } from '../format-chart-value.js';
import { rankingSentence } from './ranking-sentence.js';
import { rankingTable } from './ranking-table.js';

export interface RankedArea {
  code: string;
  name: string;
  value: ChartValue;
  /** Path to which the area leads. */
  to?: string;
}

export interface RankingInput {
  measure: Measure;
  areas: readonly RankedArea[];
  /** The area above with its own value from the server; the line that rates are compared with. */
  whole: { name: string; value: ChartValue } | null;
  /** What is reported for the whole but for none of its areas; a row of the table, never a bar. */
  unallotted?: ChartValue | null;
  locale: Locale;
}

export interface RankingBar extends ChartPoint {
  code: string;
  name: string;
  value: number;
  label: string;
  isBelowWhole: boolean;
}

export interface RankingState {
  bars: readonly RankingBar[];
  /** Where the scale of bars and line ends: 100 % for rates, whatever the bars; else as long as they need. */
  scaleEnd: number | undefined;
  reference: { value: number; name: string; label: string } | null;
  sentence: string;
  table: ChartTable;
  isSynthetic: boolean;
}

/** Bars from the highest to the lowest value; areas without one are counted in the sentence and listed in the table. */
export function rankingState(input: RankingInput): RankingState {
  const { measure, whole, locale } = input;
  const areas = [...input.areas].sort(byValueDescending);
  const reference = referenceOf(input);
  const numbers = areas.flatMap(({ value }) => toNumber(value.value) ?? []);
  return {
    bars: areas.flatMap(({ code, name, value, to }) => {
      const number = toNumber(value.value);
      if (number === null) return [];
      const label =
        measure.unit === 'PERCENT'
          ? formatValue(value.value, measure, locale)
          : formatCompact(value.value, measure.unit, locale);
      const bar = {
        code,
        name,
        value: number,
        label,
        isBelowWhole: reference !== null && number < reference.value,
        lines: [name, ...valueLines(value, measure, locale)],
        to,
      };
      return [bar];
    }),
    scaleEnd: measure.unit === 'PERCENT' ? Math.max(1, reference?.value ?? 0, ...numbers) : undefined,
    reference,
    sentence: rankingSentence({ measure, areas, whole, locale }),
    table: rankingTable({ ...input, areas }),
    isSynthetic: areas.some((area) => area.value.provenance === 'SYNTHETIC'),
  };
}

/** Only rates are comparable with the area above; a county's count is always smaller. */
function referenceOf({ measure, whole, locale }: RankingInput) {
  const value = measure.unit === 'PERCENT' && whole ? toNumber(whole.value.value) : null;
  if (value === null || !whole) return null;
  return { value, name: whole.name, label: formatValue(whole.value.value, measure, locale) };
}

function byValueDescending(a: RankedArea, b: RankedArea): number {
  const [left, right] = [toNumber(a.value.value), toNumber(b.value.value)];
  if (left === right) return a.code < b.code ? -1 : 1;
  if (left === null) return 1;
  if (right === null) return -1;
  return right - left;
}
