import { describe, expect, it } from '@jest/globals';
import { nextSort } from './next-sort.js';

describe('nextSort', () => {
  it('goes from the largest number to the smallest one, then back to the natural order', () => {
    const first = nextSort(null, 'members||VALUE', true);
    const second = nextSort(first, 'members||VALUE', true);
    expect([first?.direction, second?.direction, nextSort(second, 'members||VALUE', true)]).toEqual([
      'DESC',
      'ASC',
      null,
    ]);
  });

  it('begins names at the start of the alphabet, and anew on another column', () => {
    expect(nextSort({ column: 'members||VALUE', direction: 'DESC' }, 'AREA', false)).toEqual({
      column: 'AREA',
      direction: 'ASC',
    });
  });
});
