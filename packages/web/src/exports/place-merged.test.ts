import { describe, expect, it } from '@jest/globals';
import { placeMerged } from './place-merged.js';

const cell = (text: string, colSpan = 1, rowSpan = 1) => ({ text, colSpan, rowSpan });

describe('placeMerged', () => {
  it('puts cells where an HTML table would', () => {
    const grid = placeMerged(
      [
        [cell('地区', 1, 2), cell('建会率', 2), cell('会员', 1, 2)],
        [cell('本期'), cell('上年')],
      ],
      4,
    );
    expect(grid.map((row) => row.map((each) => each?.text ?? null))).toEqual([
      ['地区', '建会率', null, '会员'],
      [null, '本期', '上年', null],
    ]);
  });
});
