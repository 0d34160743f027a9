import { expect, it } from '@jest/globals';
import { Faults } from '../../../shared/faults.js';
import { checkAmount } from './check-amount.js';

const codesOf = (amount: string) => {
  const faults = new Faults();
  checkAmount(faults, 'input.amount', amount);
  return faults.found.map(({ code }) => code);
};

it.each(['0.01', '1', '9800', '396000000.5', '999999999999.99'])('takes %s', (amount) => {
  expect(codesOf(amount)).toEqual([]);
});

it.each([
  ['0', ['NOT_POSITIVE']],
  ['-0.01', ['NOT_POSITIVE']],
  ['0.001', ['TOO_PRECISE']],
  ['1000000000000', ['TOO_LARGE']],
  ['-1000000000000.005', ['NOT_POSITIVE', 'TOO_PRECISE', 'TOO_LARGE']],
])('refuses %s: %j', (amount, codes) => {
  expect(codesOf(amount)).toEqual(codes);
});
