import { observationStatuses } from '@uniongraph/schema/codes/observation-status';
import type { Locale } from '../i18n/locale.js';
import { formatDifference, formatRelative } from '../lib/format-change.js';
import { formatValue } from '../lib/format-value.js';
import type { ChartValue, Measure } from './chart-value.js';
import { valueText } from './value-text.js';

/** 93.00% or 856,000人; a value that is not there says why (缺失, 已隐去). */
export function formatChartValue({ value, status }: ChartValue, measure: Measure, locale: Locale): string {
  if (value === null || value === undefined) return observationStatuses.get(emptyStatus(status))[locale];
  const space = locale === 'en' && measure.countUnit ? ' ' : '';
  return formatValue(value, measure, locale) + space + measure.countUnit;
}

/** +1.25个百分点 for rates, +12,345（+1.5%） for counts; empty where nothing can be compared, as after a break. */
export function formatChange({ change, status }: ChartValue, measure: Measure, locale: Locale): string {
  if (status === 'BREAK' || change?.absolute === null || change?.absolute === undefined) return '';
  const absolute = formatDifference(change.absolute, measure.unit, locale, measure.decimals);
  if (change.relative === null || change.relative === undefined) return absolute;
  const relative = formatRelative(change.relative, locale);
  return locale === 'zh' ? `${absolute}（${relative}）` : `${absolute} (${relative})`;
}

/** Tooltip and spoken text of a value: itself, its parts, its change, and what must be known about it. */
export function valueLines(value: ChartValue, measure: Measure, locale: Locale): string[] {
  const text = valueText[locale];
  const lines = [`${measure.name}${text.separator}${formatChartValue(value, measure, locale)}`];
  if (measure.unit === 'PERCENT' && value.denominator !== null && value.denominator !== undefined) {
    const count = (part: ChartValue['value']) => formatValue(part, { unit: 'COUNT' }, locale);
    lines.push(text.parts(count(value.numerator), count(value.denominator)));
  }
  const change = formatChange(value, measure, locale);
  if (change) lines.push(`${text.yearOnYear} ${change}`);
  const status = observationStatuses.get(value.status);
  const note = locale === 'zh' ? value.note : value.noteEn;
  if (value.status !== 'NORMAL' && value.value !== null)
    lines.push(note ? `${status[locale]}${text.separator}${note}` : status[locale]);
  if (value.provenance === 'SYNTHETIC') lines.push(text.synthetic);
  return lines;
}

const emptyStatus = (status: ChartValue['status']) => (status === 'SUPPRESSED' ? status : 'MISSING');
