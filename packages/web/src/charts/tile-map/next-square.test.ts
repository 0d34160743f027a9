import { describe, expect, it } from '@jest/globals';
import { nextSquare } from './next-square.js';

// . b c
// a d .
const squares = [
  { code: 'b', column: 1, row: 0 },
  { code: 'c', column: 2, row: 0 },
  { code: 'a', column: 0, row: 1 },
  { code: 'd', column: 1, row: 1 },
];
const from = (code: string, key: string) =>
  nextSquare(squares, squares.find((square) => square.code === code)!, key)?.code;

describe('nextSquare', () => {
  it('walks to the neighbour', () => {
    expect(from('b', 'ArrowRight')).toBe('c');
    expect(from('b', 'ArrowDown')).toBe('d');
    expect(from('d', 'ArrowLeft')).toBe('a');
  });

  it('jumps a hole to the nearest square that way', () => {
    expect(from('c', 'ArrowDown')).toBe('d');
    expect(from('b', 'ArrowLeft')).toBe('a');
  });

  it('stays at the edge and knows the ends', () => {
    expect(from('c', 'ArrowRight')).toBeUndefined();
    expect(from('d', 'Home')).toBe('b');
    expect(from('b', 'End')).toBe('d');
    expect(from('b', 'x')).toBeUndefined();
  });
});
