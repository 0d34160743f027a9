import { expect, it } from '@jest/globals';
import { decimalOf, hundredthsOf } from './hundredths.js';

it.each([
  ['0', 0],
  ['7', 700],
  ['92.5', 9_250],
  ['92.05', 9_205],
  ['999999.99', 99_999_999],
])('reads %s', (text, hundredths) => expect(hundredthsOf(text)).toBe(hundredths));

it.each(['-1', '92.505', '1e2', '', '1000000'])('refuses %j', (text) => expect(hundredthsOf(text)).toBeUndefined());

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [9_250, '92.50'],
])('writes %i', (hundredths, text) => expect(decimalOf(hundredths)).toBe(text));
