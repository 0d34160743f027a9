import { expect, it } from '@jest/globals';
import { addressIsIn, isNetwork } from './address-list.js';

it.each([
  ['10.1.0.0/16', '10.1.200.3', true],
  ['10.1.0.0/16', '10.2.0.1', false],
  ['10.1.0.0/16', '::ffff:10.1.0.9', true],
  ['192.0.2.7', '192.0.2.7', true],
  ['192.0.2.7', '192.0.2.8', false],
  ['2001:db8::/32', '2001:db8:5::1', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['10.0.0.0/8', '2001:db8::1', false],
  ['0.0.0.0/0', undefined, false],
  ['0.0.0.0/0', 'nonsense', false],
])('of %s and %s says %p', (network, address, is) => {
  expect(addressIsIn([network], address)).toBe(is);
});

it('lets any address in where no networks are named, and none where the list is empty', () => {
  expect([addressIsIn(null, undefined), addressIsIn([], '127.0.0.1')]).toEqual([true, false]);
});

it.each([
  ['10.0.0.0/8', true],
  ['::1', true],
  ['::/129', false],
  ['10.0.0.0/33', false],
  ['10.0.0/8', false],
  ['10.0.0.0/8/8', false],
  ['10.0.0.0/', false],
  ['', false],
])('of %p as a network says %p', (text, is) => expect(isNetwork(text)).toBe(is));
