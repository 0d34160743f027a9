import { expect, it } from '@jest/globals';
import { fromFen, toFen } from './fen.js';

it.each([
  ['0', 0n],
  ['1', 100n],
  ['12.5', 1250n],
  ['-0.07', -7n],
  ['999999999999999.99', 99999999999999999n],
] as const)('%s yuan are %s fen', (yuan, fen) => {
  expect(toFen(yuan)).toBe(fen);
  expect(toFen(fromFen(fen))).toBe(fen);
});

it.each(['', '1.234', '1e3', ' 1', '一', '1.', '--1'])('%j is no amount', (text) => {
  expect(toFen(text)).toBeUndefined();
});
