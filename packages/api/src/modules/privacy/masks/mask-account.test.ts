import { expect, it } from '@jest/globals';
import { maskAccount } from './mask-account.js';

it.each([
  ['6222000011112222', '****2222'],
  ['12345678', '****5678'],
])('%s: %s', (account, masked) => {
  expect(maskAccount(account)).toBe(masked);
});
