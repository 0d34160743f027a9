import { describe, expect, it } from '@jest/globals';
import { decimalShift } from './decimal-shift.js';

describe('decimalShift', () => {
  it.each([
    ['0.9578313253', 2, '95.78313253'],
    ['0.9300000000', 2, '93'],
    ['1.582', 2, '158.2'],
    ['4.8894', 2, '488.94'],
    ['0', 2, '0'],
    ['-0.0000000000', 2, '0'],
    ['-0.0125', 2, '-1.25'],
    ['0.005', 2, '0.5'],
    ['12', 0, '12'],
    ['856000.00', 0, '856000'],
  ])('%s by %i is %s', (text, places, shifted) => {
    expect(decimalShift(text, places)).toBe(shifted);
  });
});
