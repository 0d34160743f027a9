import { describe, expect, it } from '@jest/globals';
import { unitCategories } from './unit-category.js';

describe('unitCategories (UNION_2015)', () => {
  it('are the codes of the form', () => {
    expect(unitCategories.codes.join(' ')).toBe('110 120 130 140 151 159 161 169 170 190 200 300 400 500 600 700');
  });

  it('decide ownership by name only where the name says it', () => {
    const byName = unitCategories.items.filter((item) => item.ownershipBasis === 'NAME');
    expect(byName.map((item) => item.code + item.ownership)).toEqual([
      '110PUBLIC',
      '151PUBLIC',
      '161PUBLIC',
      '170NON_PUBLIC',
      '400PUBLIC',
      '500PUBLIC',
    ]);
  });
});
