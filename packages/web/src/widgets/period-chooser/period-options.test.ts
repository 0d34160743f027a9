import { describe, expect, it } from '@jest/globals';
import { periodOptions } from './period-options.js';

const round = (year: number, closedOn: string | null) => ({
  code: `${year}`,
  name: `${year}年年报`,
  nameEn: `${year} annual report`,
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  stockDate: `${year}-12-31`,
  closedOn,
});
const rounds = [round(2022, '2023-03-31'), round(2024, null), round(2023, '2024-03-31')];

describe('periodOptions', () => {
  it('lists the rounds, newest first, in the language of the reader', () => {
    expect(periodOptions(rounds, '2023', 'zh')).toEqual([
      { period: '2024', label: '2024年年报', isClosed: false },
      { period: '2023', label: '2023年年报', isClosed: true },
      { period: '2022', label: '2022年年报', isClosed: true },
    ]);
    expect(periodOptions(rounds, '2023', 'en')[0]?.label).toBe('2024 annual report');
  });

  it('keeps a period of the address that no round reports on', () => {
    expect(periodOptions(rounds, '2023-09', 'zh')[0]).toEqual({ period: '2023-09', label: '2023-09', isClosed: true });
  });
});
