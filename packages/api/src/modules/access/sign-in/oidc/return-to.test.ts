import { expect, it } from '@jest/globals';
import { readReturnTo } from './return-to.js';

it.each(['/', '/explorer?by=AREA#x', '/organizations/371302-D-0001'])('goes back to %s', (page) => {
  expect(readReturnTo(page)).toBe(page);
});

it.each([
  undefined,
  '',
  'https://evil.org',
  '//evil.org',
  '/\\evil.org',
  '/\t/evil.org',
  'javascript:x',
  ['/x'],
  '/.//evil.org',
  '/x/..//evil.org',
])('does not leave the site for %s', (page) => {
  expect(readReturnTo(page)).toBe('/');
});
