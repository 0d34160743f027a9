import { describe, expect, it } from '@jest/globals';
import { formatValue } from './format-value.js';

describe('formatValue', () => {
  it.each([
    ['0.93', 'PERCENT', 2, '93.00%'],
    ['0.9578313253', 'PERCENT', 0, '96%'],
    ['4.8894', 'PERCENT', 2, '488.94%'],
    ['856000', 'COUNT', 0, '856,000'],
    ['302000000', 'COUNT', 0, '302,000,000'],
    [0, 'COUNT', 0, '0'],
  ] as const)('prints %s (%s, %i digits) as %s', (value, unit, decimals, expected) => {
    expect(formatValue(value, { unit, decimals }, 'zh')).toBe(expected);
    expect(formatValue(value, { unit, decimals }, 'en')).toBe(expected);
  });

  it('rounds the decimal text itself, which a float could not hold', () => {
    expect(formatValue('0.925', { unit: 'PERCENT', decimals: 0 }, 'zh')).toBe('93%');
    expect(formatValue('9007199254740993', { unit: 'COUNT' }, 'zh')).toBe('9,007,199,254,740,993');
  });

  it('shows a missing value as a dash, not as zero', () => {
    expect(formatValue(null, { unit: 'COUNT' }, 'zh')).toBe('—');
    expect(formatValue(undefined, { unit: 'PERCENT' }, 'en')).toBe('—');
  });
});
