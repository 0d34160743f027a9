import { expect, it } from '@jest/globals';
import { maskPersonId } from './mask-person-id.js';

it.each([
  ['371399199001010010', '371***********0010'],
  ['37139919900101001X', '371***********001X'],
  ['1234567', '*******'],
  ['', ''],
])('%s: %s', (number, masked) => {
  expect(maskPersonId(number)).toBe(masked);
});
