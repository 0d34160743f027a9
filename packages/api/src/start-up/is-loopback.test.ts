import { expect, it } from '@jest/globals';
import { isLoopback } from './is-loopback.js';

it.each(['127.0.0.1', '127.9.0.2', '::1', '[::1]', 'localhost'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true);
});

it.each(['0.0.0.0', '::', '192.168.1.5', '127.evil.org', 'localhost.evil.org', ''])('%s is not', (host) => {
  expect(isLoopback(host)).toBe(false);
});
