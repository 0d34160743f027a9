import { describe, expect, it } from '@jest/globals';
import { countCell } from './count-cell.js';

describe('countCell', () => {
  it.each([
    ['0', '0'],
    ['1200', '1200'],
    ['1,200', '1200'],
    ['1,200,300', '1200300'],
    ['1，200', '1200'],
    ['１２００', '1200'],
    ['12.0', '12'],
    ['007', '007'],
    ['2147483647', '2147483647'],
  ])('reads %s as %s', (text, count) => {
    expect(countCell.read(text)).toBe(count);
  });

  it.each(['-', '—', '无', '约12', '1e3', '1,2', '12,00', '0x10', '½', '-0'])(
    'does not take %s for a count',
    (text) => {
      expect(countCell.read(text)).toMatchObject({ code: 'NOT_A_COUNT' });
    },
  );
});
