import { expect, it } from '@jest/globals';
import { divisionCell } from './division-cell.js';
import { usccCell } from './uscc-cell.js';

it.each(['91350100M000100Y43', '91350100m000100y43', '９１３５０１００Ｍ０００１００Ｙ４３'])(
  'usccCell reads %s',
  (text) => {
    expect(usccCell.read(text)).toBe('91350100M000100Y43');
  },
);

it('usccCell names the right check character', () => {
  expect(usccCell.read('91350100M000100Y44')).toMatchObject({
    code: 'USCC',
    args: [expect.stringContaining('“3”'), expect.anything()],
  });
});

it.each([
  ['371302', true],
  ['371302001', true],
  ['371302000', false],
  ['370000001', false],
  ['000000', false],
  ['3713', false],
])('divisionCell on %s: %s', (text, isDivision) => {
  expect(divisionCell.read(text) === text).toBe(isDivision);
});
