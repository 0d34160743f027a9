import { describe, expect, it } from '@jest/globals';
import { adjustToTotal } from './adjust-to-total.js';

const values = [
  { value: 5, low: 1, high: 10 },
  { value: 8, low: 8, high: 9 },
  { value: 2, low: 1, high: 24 },
];

describe('adjustToTotal', () => {
  it.each([10, 12, 15, 16, 30, 43])('reaches %i within the bounds', (total) => {
    const adjusted = adjustToTotal(total, values);
    expect(adjusted.reduce((sum, value) => sum + value, 0)).toBe(total);
    adjusted.forEach((value, index) => {
      expect(value).toBeGreaterThanOrEqual(values[index]!.low);
      expect(value).toBeLessThanOrEqual(values[index]!.high);
    });
  });

  it('refuses what the bounds do not allow', () => {
    expect(() => adjustToTotal(44, values)).toThrow(/room for 28/);
    expect(() => adjustToTotal(9, values)).toThrow(RangeError);
  });
});
