import { expect, it } from '@jest/globals';
import { toDecimal } from './decimal.js';
import { quantile } from './quantile.js';
import { parseDecimal } from './rational.js';

const quartiles = (...texts: string[]) =>
  [1, 2, 3].map((n) => toDecimal(quantile(texts.map(parseDecimal), { n, d: 4 })));

// What QUARTILE.INC gives.
it.each([
  [
    ['1', '2', '3', '4', '5'],
    ['2', '3', '4'],
  ],
  [
    ['1', '2', '4', '7', '8', '9', '10', '12'],
    ['3.5', '7.5', '9.25'],
  ],
  [
    ['6', '7', '15', '36', '39', '40', '41', '42', '43', '47', '49'],
    ['25.5', '40', '42.5'],
  ],
  [['0.5'], ['0.5', '0.5', '0.5']],
  [
    ['-3', '0.1'],
    ['-2.225', '-1.45', '-0.675'],
  ],
])('%j has the quartiles %j', (values, expected) => expect(quartiles(...values)).toEqual(expected));
