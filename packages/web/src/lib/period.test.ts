import { describe, expect, it } from '@jest/globals';
import { periodOfRound, trendRange } from './period.js';

const round = (periodStart: string, periodEnd: string, stockDate = periodEnd) => ({
  periodStart,
  periodEnd,
  stockDate,
});

describe('periodOfRound', () => {
  it.each([
    [round('2022-01-01', '2022-12-31'), '2022'],
    [round('2022-01-01', '2022-06-30'), '2022-H1'],
    [round('2022-07-01', '2022-12-31'), '2022-H2'],
    [round('2013-10-01', '2014-09-30'), '2014-09-30'],
    [round('2022-01-01', '2022-03-31', '2022-03-15'), '2022-03-15'],
  ])('reads %j as %s', (dates, period) => {
    expect(periodOfRound(dates)).toBe(period);
  });
});

describe('trendRange', () => {
  it('spans what is known, at the grain of the period', () => {
    expect(trendRange('2022', ['2019', '2024', '2023-H1'])).toBe('2019..2024');
    expect(trendRange('2022-H1', ['2019', '2024'])).toBe('2019..2024/HALF_YEAR');
  });

  it('reaches to a period that no round knows', () => {
    expect(trendRange('2017', ['2019', '2024'])).toBe('2017..2024');
  });
});
