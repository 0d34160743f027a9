import { expect, it } from '@jest/globals';
import { MinHeap } from './min-heap.js';

it('gives the least rank first, and of equal ranks the least number', () => {
  const heap = new MinHeap();
  for (const [rank, item] of [
    [3, 1],
    [1, 9],
    [1, 2],
    [2, 5],
    [0, 7],
  ] as const)
    heap.push(rank, item);
  expect([7, 2, 9, 5, 1].map(() => heap.pop()?.item)).toEqual([7, 2, 9, 5, 1]);
  expect(heap.pop()).toBeUndefined();
});
