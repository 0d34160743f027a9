import { describe, expect, it } from '@jest/globals';
import { rateScale } from './rate-scale.js';

describe('rateScale', () => {
  it('never runs beyond 100 % for rates that do not', () => {
    expect(rateScale([0.774, 0.9552])).toEqual({ min: 0.7, max: 1, interval: 0.05 });
    expect(rateScale([0.2, 1])).toEqual({ min: 0, max: 1, interval: 0.2 });
    expect(rateScale([1, 1])).toEqual({ min: 0.995, max: 1, interval: 0.005 });
  });

  it('starts at zero at the lowest, and follows rates above 100 %', () => {
    expect(rateScale([0, 0.03])).toEqual({ min: 0, max: 0.04, interval: 0.01 });
    expect(rateScale([0.9, 1.3])?.max).toBe(1.4);
    expect(rateScale([])).toBeUndefined();
  });
});
