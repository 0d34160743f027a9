import { describe, expect, it } from '@jest/globals';
import { cellWidth } from './cell-width.js';

describe('cellWidth', () => {
  it('counts a Chinese character as two', () => {
    expect(cellWidth('')).toBe(0);
    expect(cellWidth('abc')).toBe(3);
    expect(cellWidth('建会率（%）')).toBe(11);
  });
});
