import { describe, expect, it } from '@jest/globals';
import { placeSquares } from './place-squares.js';

describe('placeSquares', () => {
  it('puts areas that the map does not know into a row below it', () => {
    const drawn = [
      { code: 'b', column: 1, row: 0 },
      { code: 'a', column: 0, row: 1 },
    ];
    expect(placeSquares(['a', 'b', 'z', 'y'], drawn)).toEqual([
      { code: 'a', column: 0, row: 1 },
      { code: 'b', column: 1, row: 0 },
      { code: 'y', column: 0, row: 2 },
      { code: 'z', column: 1, row: 2 },
    ]);
  });

  it('does not show a square of the map that has no data row', () => {
    expect(placeSquares([], [{ code: 'a', column: 0, row: 0 }])).toEqual([]);
  });

  it('lays areas out by code where no map is drawn', () => {
    const codes = ['9', '1', '2', '3', '4', '5', '6', '7', '8'];
    expect(placeSquares(codes, undefined).at(0)).toEqual({ code: '1', column: 0, row: 0 });
    expect(placeSquares(codes, undefined).at(-1)).toEqual({ code: '9', column: 0, row: 1 });
  });
});
