import { describe, expect, it } from '@jest/globals';
import { formatDifference, formatRelative } from './format-change.js';

describe('formatDifference', () => {
  it('counts rates in percentage points, never in per cent', () => {
    expect(formatDifference('0.0125', 'PERCENT', 'zh')).toBe('+1.25个百分点');
    expect(formatDifference('-0.0125', 'PERCENT', 'en')).toBe('-1.25 pp');
  });

  it('signs counts, but not nought', () => {
    expect(formatDifference('12345', 'COUNT', 'zh')).toBe('+12,345');
    expect(formatDifference('0', 'COUNT', 'zh')).toBe('0');
    expect(formatDifference('0.00001', 'PERCENT', 'zh')).toBe('0.00个百分点');
  });

  it('shows that there is nothing to compare with', () => {
    expect(formatDifference(null, 'COUNT', 'zh')).toBe('—');
  });
});

describe('formatRelative', () => {
  it('is a signed percentage', () => {
    expect(formatRelative('0.0153', 'zh')).toBe('+1.5%');
    expect(formatRelative('-0.298', 'en')).toBe('-29.8%');
    expect(formatRelative(null, 'en')).toBe('—');
  });
});
