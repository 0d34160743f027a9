import { describe, expect, it } from '@jest/globals';
import { isDivisionValidOn } from './division.js';

describe('isDivisionValidOn', () => {
  const division = { validFrom: '2019-01-01', validTo: '2021-01-01' };

  it.each([
    ['2018-12-31', false],
    ['2019-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false],
  ])('on %s: %s, the end being outside', (on, expected) => {
    expect(isDivisionValidOn(division, on)).toBe(expected);
  });

  it('has no bound where none is given', () => {
    expect(isDivisionValidOn({ validFrom: null, validTo: null }, '1900-01-01')).toBe(true);
  });
});
