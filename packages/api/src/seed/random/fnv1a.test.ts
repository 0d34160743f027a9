import { expect, it } from '@jest/globals';
import { fnv1a } from './fnv1a.js';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('fnv1a of %j is the published test vector', (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});
