import { describe, expect, it } from '@jest/globals';
import { formatCompact } from './format-compact.js';

describe('formatCompact', () => {
  it.each([
    [856000, '85.6万', '856.0k'],
    [50041, '5.0万', '50.0k'],
    [9999, '9,999', '9,999'],
    [302000000, '3.0亿', '302.0m'],
    [1500000000, '15.0亿', '1.5bn'],
    [-12000, '-1.2万', '-12.0k'],
  ])('shortens %i to %s and %s', (value, zh, en) => {
    expect(formatCompact(value, 'COUNT', 'zh')).toBe(zh);
    expect(formatCompact(value, 'COUNT', 'en')).toBe(en);
  });

  it('leaves out a nought behind the point on axes', () => {
    expect(formatCompact(860000, 'COUNT', 'zh', 0)).toBe('86万');
  });

  it('gives rates one digit and says when there is nothing', () => {
    expect(formatCompact('0.93041', 'PERCENT', 'zh')).toBe('93.0%');
    expect(formatCompact(null, 'PERCENT', 'zh')).toBe('—');
  });
});
