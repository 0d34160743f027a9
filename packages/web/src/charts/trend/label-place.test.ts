import { expect, it } from '@jest/globals';
import { labelPlace } from './label-place.js';

it.each([
  [null, 1, 2, 'bottom'],
  [1, 2, 3, 'left'],
  [3, 2, 1, 'right'],
  [1, 2, 1, 'top'],
  [2, 1, 2, 'bottom'],
  [1, 2, null, 'top'],
  [2, 1, null, 'bottom'],
  [1, 1, 1, 'top'],
] as const)('labelPlace of %s, %s, %s is %s', (before, own, after, place) => {
  expect(labelPlace(before, own, after)).toBe(place);
});
