import { describe, expect, it } from '@jest/globals';
import { latestClosedPeriod } from './latest-closed-period.js';

const round = (periodStart: string, periodEnd: string, closedOn: string | null) => ({
  code: periodEnd,
  name: periodEnd,
  nameEn: periodEnd,
  periodStart,
  periodEnd,
  stockDate: periodEnd,
  closedOn,
});
const year = (name: number, closedOn: string | null) => round(`${name}-01-01`, `${name}-12-31`, closedOn);

describe('latestClosedPeriod', () => {
  it('passes over open rounds and half-years', () => {
    const half = round('2024-01-01', '2024-06-30', '2024-08-01');
    expect(latestClosedPeriod([year(2022, '2023-03-31'), year(2023, '2024-03-31'), half, year(2024, null)])).toBe(
      '2023',
    );
  });

  it('takes the newest round where none is closed, and nothing where there is none', () => {
    expect(latestClosedPeriod([year(2023, null), year(2024, null)])).toBe('2024');
    expect(latestClosedPeriod([])).toBeUndefined();
  });
});
