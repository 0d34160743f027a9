import { expect, it } from '@jest/globals';
import { copyField } from './copy-field.js';

it.each([
  [null, '\\N'],
  ['', ''],
  ['\\N', '\\\\N'],
  ['a\tb\nc\rd\\', 'a\\tb\\nc\\rd\\\\'],
])('copyField writes %j as COPY reads it', (value, field) => {
  expect(copyField(value)).toBe(field);
});
