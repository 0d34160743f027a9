import { describe, expect, it } from '@jest/globals';
import { defineCodeList } from './code-list.js';

const seasons = defineCodeList({
  name: 'Season',
  zh: '季节',
  en: 'Season',
  source: 'test',
  items: [
    { code: 'SPRING', zh: '春', en: 'Spring', month: 3 },
    { code: 'AUTUMN', zh: '秋', en: 'Autumn', month: 9 },
  ],
});

describe('defineCodeList', () => {
  it('keeps the order and makes the enum object', () => {
    expect(seasons.codes).toEqual(['SPRING', 'AUTUMN']);
    expect(seasons.values).toEqual({ SPRING: 'SPRING', AUTUMN: 'AUTUMN' });
  });

  it('gives the row of a code with its own columns', () => {
    expect(seasons.get('AUTUMN').month).toBe(9);
  });

  it('tells codes from other text, inherited property names included', () => {
    expect(seasons.has('SPRING')).toBe(true);
    expect(seasons.has('toString')).toBe(false);
    expect(seasons.find('spring')).toBeUndefined();
  });

  it('names the codes it has when asked for another', () => {
    expect(() => seasons.get('WINTER' as 'SPRING')).toThrow('Season has no code WINTER; it has SPRING, AUTUMN');
  });

  it('refuses a code that is listed twice', () => {
    const item = { code: 'A', zh: '甲', en: 'A' };
    expect(() => defineCodeList({ name: 'Twice', zh: '', en: '', source: '', items: [item, item] })).toThrow('twice');
  });
});
