import { formatDifference } from '../../lib/format-change.js';
import { extremes } from '../extremes.js';
import { formatChartValue } from '../format-chart-value.js';
import type { TrendInput, TrendPeriod } from './trend-state.js';
import { trendText } from './trend-text.js';

/** First to last of what is comparable, highest, lowest, and where the series breaks. */
export function trendSentence({ measure, periods, locale }: TrendInput): string {
  const text = trendText[locale];
  const lastBreak = periods.findLastIndex(({ value }) => value.status === 'BREAK');
  const comparable = extremes(periods.slice(Math.max(0, lastBreak)));
  if (!extremes(periods)) return text.empty.trim();
  const named = (period: TrendPeriod) =>
    `${period.name}${locale === 'zh' ? '的' : ': '}${formatChartValue(period.value, measure, locale)}`;
  const parts = [comparable ? opening(comparable) : ''];
  for (const { name, value } of periods) {
    if (value.status === 'BREAK') parts.push(text.broken(name, (locale === 'zh' ? value.note : value.noteEn) ?? ''));
  }
  const missing = periods.length - (extremes(periods)?.known.length ?? 0);
  if (missing > 0) parts.push(text.missing(missing));
  return parts.join('').trim();

  function opening({ known, highest, lowest }: NonNullable<typeof comparable>) {
    const [first, last] = [known[0] as TrendPeriod, known.at(-1) as TrendPeriod];
    if (known.length === 1)
      return text.single(measure.name, first.name, formatChartValue(first.value, measure, locale));
    const gap = Number(last.value.value) - Number(first.value.value);
    const unit = measure.unit === 'COUNT' ? measure.countUnit : '';
    return text.summary({
      measure: measure.name,
      first: named(first),
      last: named(last),
      highest: highest.name,
      lowest: lowest.name,
      direction: gap > 0 ? 'up' : gap < 0 ? 'down' : 'same',
      gap: formatDifference(Math.abs(gap), measure.unit, locale, measure.decimals).replace(/^\+/, '') + unit,
    });
  }
}
