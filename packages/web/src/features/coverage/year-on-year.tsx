import type { ChartValue, Measure } from '../../charts/chart-value.js';
import { formatChange } from '../../charts/format-chart-value.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatValue } from '../../lib/format-value.js';
import type { EarlierValue } from './coverage-fragments.js';
import { coverageText } from './coverage-text.js';

interface YearOnYearProps {
  value: ChartValue;
  earlier: EarlierValue;
  measure: Measure;
}

/** The change against last year and last year's own value; nothing where there is no value to compare. */
export function YearOnYear({ value, earlier, measure }: YearOnYearProps) {
  const text = useText(coverageText);
  const { locale } = useLocale();
  if (value.value === null) return null;
  // Of a year that still runs the change is against the like part of last year.
  const last = value.change ? value.change.comparedValue : earlier.value;
  const note = locale === 'zh' ? value.change?.note : value.change?.noteEn;
  const none = value.status === 'BREAK' ? text.notComparable : text.noComparison;
  return (
    <>
      {text.yearOnYear} <b>{formatChange(value, measure, locale) || none}</b>
      {last === null ? null : (
        <span title={note ?? undefined}>{text.lastYear(formatValue(last, measure, locale))}</span>
      )}
    </>
  );
}
