import { describe, expect, it } from '@jest/globals';
import { attack } from './attack.js';

describe('attack', () => {
  it('takes the published parts from the whole', () => {
    const found = attack([{ whole: 't', parts: ['a', 'b', 'c'] }], new Map(Object.entries({ t: 10, a: 4, b: 3 })), 5);
    expect(found).toEqual([{ key: 'c', low: 3n, high: 3n }]);
  });

  it('solves equations that only together have one solution', () => {
    const equations = [
      { whole: 'ab', parts: ['a', 'b'] },
      { whole: 'bc', parts: ['b', 'c'] },
      { whole: 'ca', parts: ['c', 'a'] },
    ];
    const found = attack(equations, new Map(Object.entries({ ab: 101, bc: 102, ca: 103 })), 5);
    expect(found.map(({ key, low, high }) => [key, low, high])).toEqual([
      ['a', 51n, 51n],
      ['b', 50n, 50n],
      ['c', 52n, 52n],
    ]);
  });

  it('bounds two cells by their small sum, and leaves those of a large one alone', () => {
    const pair = [{ whole: 't', parts: ['a', 'b'] }];
    expect(attack(pair, new Map([['t', 4]]), 5)).toEqual([
      { key: 'a', low: 0n, high: 4n },
      { key: 'b', low: 0n, high: 4n },
    ]);
    expect(attack(pair, new Map([['t', 5]]), 5)).toEqual([]);
  });

  it('learns nothing from a whole that is withheld too', () => {
    expect(attack([{ whole: 't', parts: ['a', 'b'] }], new Map([['b', 9]]), 5)).toEqual([]);
  });
});
