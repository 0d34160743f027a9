import { expect, it } from '@jest/globals';
import { Rest } from './cube.js';
import { sumCells } from './sum-cells.js';

it('adds up what is known and keeps the weightiest provenance', () => {
  const cell = (AREA: string, sums: (bigint | null)[], provenance: number[]) => ({
    at: { AREA },
    sums: new Map([['members', sums]]),
    provenance,
  });
  const at = { AREA: new Rest('2022') };
  const sum = sumCells(at, [cell('a', [null, 1n, 2n], [0, 2, 2]), cell('b', [null, null, 5n], [0, 0, 4])]);
  expect(sum.at).toBe(at);
  expect(sum.sums.get('members')).toEqual([null, 1n, 7n]);
  expect(sum.provenance).toEqual([0, 2, 4]);
});
