import { describe, expect, it } from '@jest/globals';
import { RandomStream, randomStream } from './random-stream.js';

describe('RandomStream', () => {
  it('gives the known sequence of mulberry32', () => {
    const stream = new RandomStream(1);
    expect([stream.int(1_000_000), stream.int(1_000_000), stream.int(1_000_000)]).toEqual([627073, 2735, 527447]);
  });

  it('stays within its bounds and reaches both ends', () => {
    const stream = randomStream('371302', 'test');
    const seen = new Set(Array.from({ length: 300 }, () => stream.between(3, 7)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6, 7]);
  });

  it('never gives a key of weight 0', () => {
    const stream = randomStream('371302', 'weights');
    const seen = new Set(Array.from({ length: 300 }, () => stream.weighted({ a: 1, b: 0, c: 2 })));
    expect([...seen].sort()).toEqual(['a', 'c']);
  });

  it('differs by division, kind and number', () => {
    const first = (division: string, kind: string, n: number) => randomStream(division, kind, n).int(1_000_000);
    expect(
      new Set([first('371302', 'a', 0), first('371311', 'a', 0), first('371302', 'b', 0), first('371302', 'a', 1)])
        .size,
    ).toBe(4);
  });
});
