import { expect, it } from '@jest/globals';
import { copyField } from './copy-field.js';

it.each([
  [null, '\\N'],
  ['', ''],
  [0, '0'],
  [false, 'false'],
  ['兰山区', '兰山区'],
  ['\\N', '\\\\N'],
  ['a\tb\nc\rd\\', 'a\\tb\\nc\\rd\\\\'],
])('copyField writes %j as COPY reads it', (value, field) => {
  expect(copyField(value)).toBe(field);
});
