import { expect, it } from '@jest/globals';
import { networkAddress } from './network-address.js';

it.each([
  ['203.0.113.7', true],
  ['2001:db8::1', true],
  ['fe80::1%eth0', true],
  ['::ffff:203.0.113.7', true],
  ['', false],
  [undefined, false],
  [null, false],
  ['localhost', false],
  ['203.0.113.7, 10.0.0.1', false],
  ['203.0.113.7\0', false],
  ['9'.repeat(3_000), false],
  [`fe80::1%${'x'.repeat(3_000)}`, false],
])('%j: %j', (text, isAddress) => {
  expect(networkAddress(text)).toBe(isAddress ? text : null);
});
