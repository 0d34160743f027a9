import { expect, it } from '@jest/globals';
import { hashOfKey, newKeyText, prefixOfKey } from './key-text.js';

it('makes keys that differ, name their prefix and are known by their hash', () => {
  const [one, other] = [newKeyText(), newKeyText()];
  expect(one.text).toMatch(/^ug_[0-9a-f]{12}_[\w-]{43}$/);
  expect(prefixOfKey(one.text)).toBe(one.prefix);
  expect(hashOfKey(one.text)).toEqual(one.hash);
  expect([one.prefix, one.text]).not.toEqual([other.prefix, other.text]);
});

it.each(['', 'ug_', 'ug_0123456789ab_', `ug_0123456789AB_${'x'.repeat(43)}`, `ug_0123456789ab_${'x'.repeat(44)}`])(
  'takes %p for no key',
  (text) => expect(prefixOfKey(text)).toBeUndefined(),
);
