import { expect, it } from '@jest/globals';
import { ownPage } from './own-page.js';

it.each(['/', '/explorer?by=AREA#x', '/explorer?area=371302&period=2022', '/organizations/371302-D-0001', '/sign-ins'])(
  'goes on to %s',
  (page) => {
    expect(ownPage(page)).toBe(page);
  },
);

it.each([
  undefined,
  null,
  '',
  'explorer',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  ['/x'],
  '/.//evil.example',
  '/x/..//evil.example',
  '/sign-in',
  '/sign-in?next=/',
  '/x/../sign-in/oidc',
])('goes to the first page instead of %j', (page) => {
  expect(ownPage(page)).toBe('/');
});
