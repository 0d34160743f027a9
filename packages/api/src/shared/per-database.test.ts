import { expect, it } from '@jest/globals';
import { perDatabase } from './per-database.js';

it('keeps one value for each database', () => {
  const numbers = perDatabase(() => new Set<number>());
  const [one, other] = [{}, {}];
  numbers(one).add(1);
  expect([numbers(one).size, numbers(other).size]).toEqual([1, 0]);
});
