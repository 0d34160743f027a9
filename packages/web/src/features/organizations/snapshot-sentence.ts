import { dataSources } from '@uniongraph/schema/codes/data-source';
import type { Locale } from '../../i18n/locale.js';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-value.js';
import { organizationText } from './organization-text.js';
import type { SnapshotMeasure, SnapshotSeries } from './snapshot-series.js';

/** The chart in words: for each source first, last, highest and lowest. */
export function snapshotSentence(series: readonly SnapshotSeries[], measure: SnapshotMeasure, locale: Locale): string {
  const text = organizationText[locale];
  const count = (value: number) => formatValue(value, { unit: 'COUNT' }, locale);
  if (series.length === 0) return text.noValues(text.measures[measure]);
  return series
    .map(({ source, points }) => {
      const name = dataSources.get(source)[locale];
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return '';
      const [from, to] = [formatDate(first.asOf, locale), formatDate(last.asOf, locale)];
      if (points.length === 1) return text.sentenceOne(name, from, count(first.value));
      const values = points.map(({ value }) => value);
      const [high, low] = [count(Math.max(...values)), count(Math.min(...values))];
      return text.sentence(name, from, count(first.value), to, count(last.value), high, low);
    })
    .join(locale === 'zh' ? '' : ' ');
}
