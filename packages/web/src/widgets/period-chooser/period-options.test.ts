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
    expect(periodOptions(rounds, '2023', 'zh', 2024)).toEqual([
      { period: '2024', label: '2024年年报（未审定）' },
      { period: '2023', label: '2023年年报' },
      { period: '2022', label: '2022年年报' },
    ]);
    expect(periodOptions(rounds, '2023', 'en', 2024)[0]?.label).toBe('2024 annual report (not final)');
  });

  it('offers every year since the last annual report, and says that it has none', () => {
    const half = { ...round(2025, '2025-07-31'), periodEnd: '2025-06-30', name: '2025年半年报' };
    expect(periodOptions([...rounds, half], '2025', 'zh', 2026).slice(0, 4)).toEqual([
      { period: '2026', label: '2026年（尚无年报）' },
      { period: '2025', label: '2025年（尚无年报）' },
      { period: '2025-H1', label: '2025年半年报' },
      { period: '2024', label: '2024年年报（未审定）' },
    ]);
    expect(periodOptions(rounds, '2023', 'en', 2025)[0]?.label).toBe('2025 (no annual report yet)');
    expect(periodOptions(rounds, '1999', 'zh', 2024)[0]?.label).toBe('1999年');
  });

  it('keeps a period of the address that no round reports on', () => {
    expect(periodOptions(rounds, '2023-09', 'zh', 2024)[0]).toEqual({ period: '2023-09', label: '2023-09' });
  });
});
