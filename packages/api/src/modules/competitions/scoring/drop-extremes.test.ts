import { expect, it } from '@jest/globals';
import { dropExtremes } from './drop-extremes.js';

const drop = (values: number[], times: number) => dropExtremes(values, { times, by: (value) => value });

it.each<[number[], number, number[], number[]]>([
  [[9, 7, 8], 0, [7, 8, 9], []],
  [[9, 7, 8], 1, [8], [7, 9]],
  [[9, 9, 7, 7, 8], 1, [7, 8, 9], [7, 9]],
  [[5, 1, 4, 2, 3], 2, [3], [1, 2, 4, 5]],
  // As many as would be dropped: nothing would be left to judge by.
  [[9, 7], 1, [7, 9], []],
  [[1, 2, 3, 4], 2, [1, 2, 3, 4], []],
  [[8], 1, [8], []],
  [[], 1, [], []],
])('of %j drops %i at either end', (values, times, kept, dropped) => {
  expect(drop(values, times)).toEqual({ kept, dropped });
});
