import { describe, expect, it } from '@jest/globals';
import { formatDate } from './format-date.js';

describe('formatDate', () => {
  it('writes a date as each language does, in no time zone', () => {
    expect(formatDate('2022-12-31', 'zh')).toBe('2022年12月31日');
    expect(formatDate('2022-12-31', 'en')).toBe('31 December 2022');
    expect(formatDate('2024-01-01T00:00:00Z', 'zh')).toBe('2024年1月1日');
  });

  it('passes on what is no date', () => {
    expect(formatDate('年末', 'zh')).toBe('年末');
  });
});
