import { describe, expect, it } from '@jest/globals';
import { sizeBandOf, sizeBands, sizeBandsFrom } from './size-band.js';

describe('sizeBands', () => {
  it('follow each other without gap', () => {
    expect(sizeBands.items.map((band) => [band.floor, band.ceiling])).toEqual([
      [1, 24],
      [25, 49],
      [50, 99],
      [100, 499],
      [500, 999],
      [1000, null],
    ]);
  });
});

describe('sizeBandOf', () => {
  it.each([
    [0, undefined],
    [1, 'FROM_1_TO_24'],
    [24, 'FROM_1_TO_24'],
    [25, 'FROM_25_TO_49'],
    [49, 'FROM_25_TO_49'],
    [50, 'FROM_50_TO_99'],
    [99, 'FROM_50_TO_99'],
    [100, 'FROM_100_TO_499'],
    [499, 'FROM_100_TO_499'],
    [500, 'FROM_500_TO_999'],
    [999, 'FROM_500_TO_999'],
    [1000, 'FROM_1000'],
    [250000, 'FROM_1000'],
  ])('%s workers: %s', (employees, band) => {
    expect(sizeBandOf(employees)).toBe(band);
  });

  it.each([-1, 24.5, Number.NaN])('refuses %s', (employees) => {
    expect(() => sizeBandOf(employees)).toThrow(RangeError);
  });
});

describe('sizeBandsFrom', () => {
  it('makes the cumulative bands of reports from the disjoint ones', () => {
    expect(sizeBandsFrom(25)).toEqual([
      'FROM_25_TO_49',
      'FROM_50_TO_99',
      'FROM_100_TO_499',
      'FROM_500_TO_999',
      'FROM_1000',
    ]);
    expect(sizeBandsFrom(1)).toEqual(sizeBands.codes);
  });

  it('refuses a floor inside a band', () => {
    expect(() => sizeBandsFrom(30)).toThrow('no size band starts at 30');
  });
});
