import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from './parse-period.js';
import { type PeriodWindow, windowPeriod } from './window-period.js';

describe('windowPeriod', () => {
  it.each<[string, PeriodWindow, string]>([
    ['2024-Q3', 'PERIOD', '2024-Q3'],
    ['2022..2023', 'PERIOD', '2022..2023'],
    ['2024-Q3', 'YEAR_TO_DATE', '2024-01-01..2024-09-30'],
    ['2024-09', 'YEAR_TO_DATE', '2024-01-01..2024-09-30'],
    ['2024-02-29', 'YEAR_TO_DATE', '2024-01-01..2024-02-29'],
    ['2024-01-01', 'YEAR_TO_DATE', '2024-01-01'],
    ['2024-01', 'YEAR_TO_DATE', '2024-01'],
    ['2024-03', 'YEAR_TO_DATE', '2024-Q1'],
    ['2024-Q2', 'YEAR_TO_DATE', '2024-H1'],
    ['2024-12', 'YEAR_TO_DATE', '2024'],
    ['2024', 'YEAR_TO_DATE', '2024'],
    ['2022..2023', 'YEAR_TO_DATE', '2023'],
    ['2024-01..2024-05', 'YEAR_TO_DATE', '2024-01..2024-05'],
    ['2024-09', 'MOVING_3_MONTHS', '2024-Q3'],
    ['2024-Q3', 'MOVING_3_MONTHS', '2024-Q3'],
    ['2024', 'MOVING_3_MONTHS', '2024-Q4'],
    ['2024-01', 'MOVING_3_MONTHS', '2023-11-01..2024-01-31'],
    ['2024-02', 'MOVING_3_MONTHS', '2023-12-01..2024-02-29'],
    ['2023-02', 'MOVING_3_MONTHS', '2022-12-01..2023-02-28'],
    ['2024-05-31', 'MOVING_3_MONTHS', '2024-03-01..2024-05-31'],
    ['2024-09-15', 'MOVING_3_MONTHS', '2024-06-16..2024-09-15'],
    ['2024-12', 'MOVING_12_MONTHS', '2024'],
    ['2024-09', 'MOVING_12_MONTHS', '2023-10-01..2024-09-30'],
    ['2024-02', 'MOVING_12_MONTHS', '2023-03-01..2024-02-29'],
    ['2025-02', 'MOVING_12_MONTHS', '2024-03-01..2025-02-28'],
    ['2024-02-28', 'MOVING_12_MONTHS', '2023-03-01..2024-02-28'],
  ])('of %s, %s is %s', (text, window, code) => {
    expect(windowPeriod(parsePeriod(text, '2025-06-15').whole, window).code).toBe(code);
  });

  it('moves by a month without gap or overlap', () => {
    for (const month of parsePeriod('2023-01..2024-12', '2025-06-15').periods) {
      const { startOn, endOn } = windowPeriod(month, 'MOVING_12_MONTHS');
      expect(endOn).toBe(month.endOn);
      expect(startOn).toMatch(/-01$/);
    }
  });
});
