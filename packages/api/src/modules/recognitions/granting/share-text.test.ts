import { expect, it } from '@jest/globals';
import { shareText } from './share-text.js';

it.each([
  [0, 5, '0.0000'],
  [5, 5, '1.0000'],
  [1, 3, '0.3333'],
  [2, 3, '0.6667'],
  [1, 20_000, '0.0001'],
  [1, 20_001, '0.0000'],
  [0, 0, null],
])('%i of %i is %s', (count, base, text) => {
  expect(shareText(count, base)).toBe(text);
});
