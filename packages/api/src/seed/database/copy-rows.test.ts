import { expect, it } from '@jest/globals';
import { cellText } from './copy-rows.js';

it.each([
  [null, '\\N'],
  [0, '0'],
  [false, 'false'],
  ['兰山区', '兰山区'],
  ['a\tb\nc\\N', 'a\\tb\\nc\\\\N'],
])('cellText writes %j as COPY reads it', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
