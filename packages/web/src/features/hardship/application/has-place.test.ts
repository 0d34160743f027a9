import { expect, it } from '@jest/globals';
import { hasPlace } from './has-place.js';

it('knows the fields of the form', () => {
  expect(hasPlace(2, 'members[1].idNumber')).toBe(true);
  expect(hasPlace(1, 'members[1].idNumber')).toBe(false);
  expect(hasPlace(1, 'members')).toBe(true);
  expect(hasPlace(1, 'finances.income[0].yuan')).toBe(true);
  expect(hasPlace(1, 'finances')).toBe(false);
});
