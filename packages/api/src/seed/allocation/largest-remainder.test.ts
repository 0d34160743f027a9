import { describe, expect, it } from '@jest/globals';
import { linyiCounties } from '../linyi/counties.js';
import { largestRemainder } from './largest-remainder.js';

describe('largestRemainder', () => {
  it('gives the county table of domain.md §4.6 from its weights', () => {
    const weights = linyiCounties.map((county) => county.weight);
    expect(largestRemainder(10_998, weights)).toEqual(linyiCounties.map((county) => county.organizations));
    expect(largestRemainder(856_000, weights)).toEqual(linyiCounties.map((county) => county.members));
    expect(largestRemainder(4_000, weights)).toEqual(linyiCounties.map((county) => county.eligibleFrom50));
    expect(largestRemainder(6_000, weights)).toEqual(linyiCounties.map((county) => county.eligible25To49));
  });

  it('breaks ties in the order given and keeps the total', () => {
    expect(largestRemainder(5, [1, 1, 1])).toEqual([2, 2, 1]);
  });

  it('never exceeds a weight while the total does not exceed their sum', () => {
    expect(largestRemainder(6, [3, 0, 4])).toEqual([3, 0, 3]);
  });

  it('refuses to split something by nothing', () => {
    expect(() => largestRemainder(1, [0, 0])).toThrow(RangeError);
    expect(largestRemainder(0, [0, 0])).toEqual([0, 0]);
  });
});
