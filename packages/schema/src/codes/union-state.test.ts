import { describe, expect, it } from '@jest/globals';
import { unionStates } from './union-state.js';

describe('unionStates', () => {
  it('know the letters of fee-collection systems', () => {
    expect(unionStates.items.map((item) => [item.code, item.feeCode])).toEqual([
      ['ESTABLISHED', 'Y'],
      ['COVERED_BY_JOINT', null],
      ['PREPARING', 'C'],
      ['NOT_ESTABLISHED', 'N'],
    ]);
  });
});
