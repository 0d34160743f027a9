import { describe, expect, it } from '@jest/globals';
import { countOf, members, rate, rateOf } from '../../testing/chart-values.js';
import type { HeadlineValue, PublishedFigure } from './coverage-fragments.js';
import { publishedComparison } from './published-comparison.js';

const printed = (value: object, figure: Partial<PublishedFigure>, difference: string) =>
  ({ ...value, publishedFigure: figure, publishedDifference: difference }) as HeadlineValue;

const figure = { value: '85.6', scale: 10000, scaledValue: '856000', qualifier: 'EXACT' } as const;

describe('publishedComparison', () => {
  it('shows the figure as it was printed, with 万 in Chinese only', () => {
    const value = printed(countOf(856000), figure, '0');
    expect(publishedComparison(value, members, 'zh')).toEqual({ figure: '85.6万', difference: '' });
    expect(publishedComparison(value, members, 'en')).toEqual({ figure: '856,000', difference: '' });
  });

  it.each([
    ['NEARLY', '近85.6万', 'nearly 856,000'],
    ['MORE_THAN', '85.6万余', 'more than 856,000'],
    ['AT_LEAST', '不少于85.6万', 'at least 856,000'],
  ] as const)('keeps the qualifier %s', (qualifier, zh, en) => {
    const value = printed(countOf(850000), { ...figure, qualifier }, '-6000');
    expect(publishedComparison(value, members, 'zh')).toEqual({ figure: zh, difference: '-6,000' });
    expect(publishedComparison(value, members, 'en')?.figure).toBe(en);
  });

  it('prints a rate with the digits of the source and its difference in points', () => {
    const value = printed(rateOf(9278, 10000), { ...figure, value: '93', scale: 1, scaledValue: '0.93' }, '-0.0022');
    expect(publishedComparison(value, rate, 'zh')).toEqual({ figure: '93%', difference: '-0.22个百分点' });
  });

  it('is null where nothing was printed', () => {
    expect(publishedComparison(printed(countOf(1), null as never, '0'), members, 'zh')).toBeNull();
  });
});
