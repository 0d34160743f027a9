import { figureQualifiers } from '@uniongraph/schema/codes/figure-qualifier';
import type { Measure } from '../../charts/chart-value.js';
import type { Locale } from '../../i18n/locale.js';
import { formatDifference } from '../../lib/format-change.js';
import { formatValue } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import type { HeadlineValue } from './coverage-fragments.js';

export interface PublishedComparison {
  /** The printed figure with its qualifier in words: 85.6万, 确数; 近36000. */
  figure: string;
  /** Empty where the figures agree. */
  difference: string;
}

const scales: Record<number, string> = { 10000: '万', 100000000: '亿' };

/** The figure as it was printed, and how far the computed value lies from it. */
export function publishedComparison(
  { publishedFigure: figure, publishedDifference }: HeadlineValue,
  measure: Measure,
  locale: Locale,
): PublishedComparison | null {
  if (!figure) return null;
  const isRate = measure.unit === 'PERCENT';
  const difference = toNumber(publishedDifference);
  return {
    figure: qualified(figure.qualifier, printed(), locale),
    difference: difference ? formatDifference(publishedDifference, measure.unit, locale, measure.decimals) : '',
  };

  function printed(): string {
    if (!figure) return '';
    const decimals = figure.value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
    if (isRate) return formatValue(figure.scaledValue, { unit: 'PERCENT', decimals }, locale);
    const scale = scales[figure.scale];
    if (locale === 'zh' && scale) return formatValue(figure.value, { unit: 'COUNT', decimals }, locale) + scale;
    return formatValue(figure.scaledValue, { unit: 'COUNT' }, locale);
  }
}

/** 近 and 约 stand before a number, 余 behind it; an exact figure needs no word. */
function qualified(qualifier: string, number: string, locale: Locale): string {
  const item = figureQualifiers.find(qualifier);
  if (!item || item.code === 'EXACT') return number;
  if (locale === 'en') return `${item.en.toLowerCase()} ${number}`;
  return item.code === 'MORE_THAN' ? number + item.zh : item.zh + number;
}
