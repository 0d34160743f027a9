import { expect, it } from '@jest/globals';
import { rateIsShown } from './rate-is-shown.js';

it.each([
  [true, true, 10n, true],
  [true, true, 9n, false],
  [false, true, 100n, false],
  [true, false, 100n, false],
])('numerator %s, denominator %s of %i: %s', (numerator, denominator, size, shown) => {
  expect(rateIsShown(numerator, denominator, size)).toBe(shown);
});
