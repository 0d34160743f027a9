import { expect, it } from '@jest/globals';
import { checkFund } from './check-fund.js';

const got = (...amounts: (number | null)[]) => amounts.map((fundYuan) => ({ fundYuan }));

it.each([
  // Linyi's 2,000,000 yuan (domain.md §1.1), to the yuan and one beyond.
  [2_000_000, got(...Array.from({ length: 10 }, () => 200_000)), 2_000_000, true],
  [2_000_000, got(...Array.from({ length: 10 }, () => 200_000), 1), 2_000_001, false],
  [2_000_000, got(null, 5, null), 5, true],
  [2_000_000, got(null, null), null, true],
  [2_000_000, [], null, true],
  [null, got(null), null, true],
  [null, got(0), 0, true],
  [null, got(1), 1, false],
])('a fund of %p for %j: %p spent, kept to: %s', (fundYuan, nominees, spentYuan, isMet) => {
  expect(checkFund(fundYuan, nominees)).toEqual({ fundYuan, spentYuan, isMet });
});
