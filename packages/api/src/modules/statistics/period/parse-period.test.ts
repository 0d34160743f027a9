import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from './parse-period.js';
import { shiftPeriod } from './periods-between.js';

const today = '2025-06-15';

const span = (text: string) => {
  const { whole } = parsePeriod(text, today);
  return [whole.startOn, whole.endOn];
};

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-09-30', '2024-09-30', '2024-09-30'],
    ['2019..2024', '2019-01-01', '2024-12-31'],
    ['2022-12-30..2023-01-02', '2022-12-30', '2023-01-02'],
  ])('reads %s', (text, startOn, endOn) => expect(span(text)).toEqual([startOn, endOn]));

  it('splits a range into periods of its own grain or of a named one', () => {
    expect(parsePeriod('2023..2024', today).periods.map((period) => period.code)).toEqual(['2023', '2024']);
    expect(parsePeriod('2023..2024/HALF_YEAR', today).periods.map((period) => period.code)).toEqual([
      '2023-H1',
      '2023-H2',
      '2024-H1',
      '2024-H2',
    ]);
    expect(parsePeriod('2024/QUARTER', today).periods).toHaveLength(4);
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-H3',
    '2024-Q5',
    '2024-02-30',
    '2024..',
    '2024..2023',
    '2024..2024-Q1',
    '2024/WEEK',
    '1..2..3',
    '9999',
  ])('refuses %j and says why', (text) => expect(() => parsePeriod(text, today)).toThrow(/\p{Script=Han}.+ \/ .+/u));

  it('refuses a range of too many periods without counting them all', () => {
    expect(() => parsePeriod('1900-01-01..2999-12-31', today)).toThrow(/400/);
  });
});

describe('shiftPeriod', () => {
  it.each([
    ['2024', 12, '2023'],
    ['2024-Q1', 3, '2023-Q4'],
    ['2024-H1', 6, '2023-H2'],
    ['2024-03', 1, '2024-02'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2022-06-30', 3, '2022-03-31'],
    ['2022-12-31', 12, '2021-12-31'],
    ['2024', 3, '2023-10-01..2024-09-30'],
    ['2024-01-10..2024-02-29', 12, '2023-01-10..2023-02-28'],
    ['2022..2023', 12, '2021-01-01..2022-12-31'],
    ['2022..2023', 0, '2022..2023'],
  ])('moves %s by %i months to %s', (text, months, code) => {
    expect(shiftPeriod(parsePeriod(text, today).whole, months).code).toBe(code);
  });
});
