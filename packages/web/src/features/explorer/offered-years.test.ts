import { describe, expect, it } from '@jest/globals';
import { offeredYears } from './offered-years.js';

const round = (year: number) => ({
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  stockDate: `${year}-12-31`,
});

describe('offeredYears', () => {
  it('runs from the first round to this year and knows which years have a report', () => {
    expect(offeredYears([round(2023), round(2024)], 2025)).toEqual([
      { year: 2023, hasReport: true },
      { year: 2024, hasReport: true },
      { year: 2025, hasReport: false },
    ]);
    expect(offeredYears([], 2025)).toEqual([]);
  });
});
