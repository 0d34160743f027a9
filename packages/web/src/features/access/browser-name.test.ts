import { describe, expect, it } from '@jest/globals';
import { browserName } from './browser-name.js';

describe('browserName', () => {
  it('tells the browser and the system', () => {
    const chrome =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36';
    expect(browserName(chrome)).toBe('Chrome · Windows');
    expect(browserName(`${chrome} Edg/120.0`)).toBe('Edge · Windows');
    expect(browserName('node')).toBe('node');
    expect(browserName(null)).toBe('—');
  });
});
