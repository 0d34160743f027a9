import { formatValue } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import { extremes } from '../extremes.js';
import type { BandInput } from './band-state.js';
import { bandText } from './band-text.js';

export function bandSentence({ measure, bands, total, locale }: BandInput): string {
  const text = bandText[locale];
  const found = extremes(bands.map((band) => ({ ...band, value: band.rate })));
  if (!found) return text.empty.trim();
  const { lowest, known } = found;
  const full = known.filter((band) => toNumber(band.rate.value) === 1);
  if (full.length === known.length) return text.allFull.trim();
  const count = (value: Parameters<typeof formatValue>[0]) => formatValue(value, { unit: 'COUNT' }, locale);
  const parts = [
    text.lowest(
      lowest.name,
      formatValue(lowest.rate.value, measure, locale),
      count(lowest.rate.numerator),
      count(lowest.rate.denominator),
    ),
  ];
  if (full.length > 0) parts.push(text.full(full.map((band) => band.name).join(text.join)));
  if (total) parts.push(text.whole(formatValue(total.rate.value, measure, locale)));
  return parts.join('').trim();
}
