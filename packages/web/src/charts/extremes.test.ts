import { describe, expect, it } from '@jest/globals';
import { countOf, missing } from '../testing/chart-values.js';
import { extremes } from './extremes.js';

const item = (name: string, value = missing) => ({ name, value });

describe('extremes', () => {
  it('finds the first highest and the first lowest of what is known', () => {
    const items = [
      item('a', countOf(5)),
      item('b'),
      item('c', countOf(9)),
      item('d', countOf(9)),
      item('e', countOf(5)),
    ];
    expect(extremes(items)).toMatchObject({ highest: { name: 'c' }, lowest: { name: 'a' } });
    expect(extremes(items)?.known.map(({ name }) => name)).toEqual(['a', 'c', 'd', 'e']);
  });

  it('takes nought for a value', () => {
    expect(extremes([item('a', countOf(0))])).toMatchObject({ highest: { name: 'a' } });
  });

  it('is null where nothing is known', () => {
    expect(extremes([item('a')])).toBeNull();
  });
});
