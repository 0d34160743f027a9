import { expect, it } from '@jest/globals';
import { readMark } from './audit-mark.js';

const hash = 'a0'.repeat(32);

it('reads what it writes', () => {
  expect(readMark(`15:${hash}`)).toEqual({ id: '15', hash });
});

it.each([
  '',
  '15',
  `15:${hash.slice(1)}`,
  `0:${hash}`,
  `-1:${hash}`,
  `15:${hash.toUpperCase()}`,
  `9999999999999999999:${hash}`,
])('refuses %j', (text) => {
  expect(readMark(text)).toBeUndefined();
});
