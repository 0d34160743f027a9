import { describe, expect, it } from '@jest/globals';
import { formatTime } from './format-time.js';

describe('formatTime', () => {
  it('prints a moment to the minute and leaves alone what is none', () => {
    const moment = new Date(2026, 10, 22, 16, 5, 59).toISOString();
    expect(formatTime(moment, 'zh')).toBe('2026/11/22 16:05');
    expect(formatTime(moment, 'en')).toBe('22/11/2026, 16:05');
    expect(formatTime('—', 'zh')).toBe('—');
  });
});
