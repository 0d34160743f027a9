import { formatDifference } from '../../lib/format-change.js';
import { toNumber } from '../../lib/to-number.js';
import { extremes } from '../extremes.js';
import { formatChartValue } from '../format-chart-value.js';
import { narrowSpread } from '../narrow-spread.js';
import type { RankedArea, RankingInput } from './ranking-state.js';
import { rankingText } from './ranking-text.js';

/** The chart in words: highest, lowest, how far apart, how many below the whole, how many without data. */
export function rankingSentence({ measure, areas, whole, locale }: RankingInput): string {
  const text = rankingText[locale];
  const found = extremes(areas);
  if (!found) return text.empty.trim();
  const { highest, lowest, known } = found;
  const named = (area: RankedArea) => text.named(area.name, formatChartValue(area.value, measure, locale));
  const gap = Number(highest.value.value) - Number(lowest.value.value);
  const parts = [opening()];
  if (measure.unit === 'PERCENT' && gap > 0 && gap < narrowSpread) parts.push(text.alike);
  const limit = measure.unit === 'PERCENT' && whole ? toNumber(whole.value.value) : null;
  if (whole && limit !== null && known.length > 1) {
    const below = known.filter((area) => (toNumber(area.value.value) ?? 0) < limit).length;
    parts.push(text.belowCount(below, whole.name, formatChartValue(whole.value, measure, locale)));
  }
  if (known.length < areas.length) parts.push(text.missing(areas.length - known.length));
  return parts.join('').trim();

  function opening() {
    const value = formatChartValue(highest.value, measure, locale);
    if (known.length === 1) return text.single(highest.name, measure.name, value);
    if (gap === 0) return text.equal(known.length, measure.name, value);
    const apart = formatDifference(gap, measure.unit, locale, measure.decimals).replace(/^\+/, '');
    const unit = measure.unit === 'COUNT' ? `${locale === 'zh' ? '' : ' '}${measure.countUnit}` : '';
    return text.summary({
      count: known.length,
      measure: measure.name,
      highest: named(highest),
      lowest: named(lowest),
      gap: apart + unit,
    });
  }
}
