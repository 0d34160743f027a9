import { describe, expect, it } from '@jest/globals';
import { figureQualifiers } from './figure-qualifier.js';

describe('figureQualifiers', () => {
  it('give each printed word to one qualifier', () => {
    const words: string[] = figureQualifiers.items.flatMap((item) => [...item.wordsZh]);
    expect(words).toEqual(['余', '多', '近', '约', '左右', '不少于', '以上']);
    expect(figureQualifiers.get('EXACT').wordsZh).toEqual([]);
  });
});
