import { expect, it } from '@jest/globals';
import { columnIndex } from './column-index.js';
import { showsADay } from './date-styles.js';
import { dayOfSerial } from './day-of-serial.js';
import { unescaped } from './unescaped.js';

it.each([
  ['yyyy-mm-dd', true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]yyyy/m/d;@', true],
  ['m/d/yy h:mm', true],
  ['General', false],
  ['0', false],
  ['0.00E+00', false],
  ['h:mm:ss', false],
  ['[h]:mm', false],
  ['#,##0"天(day)"', false],
  ['@', false],
])('showsADay on %s: %s', (format, isDay) => {
  expect(showsADay(format)).toBe(isDay);
});

it.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45_657, false, '2024-12-31'],
  [45_657.5, false, '2024-12-31T12:00:00'],
  [44_195, true, '2024-12-31'],
])('dayOfSerial of %s (from 1904: %s) is %s', (serial, from1904, day) => {
  expect(dayOfSerial(serial, from1904)).toBe(day);
});

it.each([
  ['A1', 0],
  ['Z9', 25],
  ['AA10', 26],
  ['XFD1', 16_383],
])('columnIndex of %s is %i', (address, index) => {
  expect(columnIndex(address)).toBe(index);
});

it('unescaped resolves what XML cannot hold', () => {
  expect(unescaped('a_x000D__x005F_x0041_')).toBe('a\r_x0041_');
});
