import { expect, it } from '@jest/globals';
import { checkQuota } from './check-quota.js';

const nominees = (ordinary: number, special: number) => [
  ...Array.from({ length: ordinary }, () => ({ isSpecial: false })),
  ...Array.from({ length: special }, () => ({ isSpecial: true })),
];

it.each([
  // The printed medals of 2023: 1,035, of them 44 special (domain.md §2.6).
  [1035, 44, 991, 44, true],
  [1035, 44, 992, 43, false],
  [1035, 44, 990, 45, false],
  [1035, 44, 0, 0, true],
  [3, 0, 3, 0, true],
  [3, 0, 4, 0, false],
  [3, 0, 2, 1, false],
  [3, 3, 1, 0, false],
  [null, 0, 5000, 9, true],
])('a quota of %p with %i special holds %i and %i special: %s', (quota, specialQuota, ordinary, special, isMet) => {
  expect(checkQuota({ quota, specialQuota }, nominees(ordinary, special))).toEqual({
    quota,
    specialQuota,
    ordinary,
    special,
    isMet,
  });
});
