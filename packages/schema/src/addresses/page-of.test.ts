import { expect, it } from '@jest/globals';
import { pageOf } from './page-of.js';

it('names a user and the organization acted for, in letters that a header may have', () => {
  expect(pageOf({ username: 'wang fang', organization: { code: '371300-Z', line: 'AREA' } })).toBe(
    'wang%20fang/371300-Z/AREA',
  );
  expect(pageOf({ username: '王芳', organization: null })).toBe('%E7%8E%8B%E8%8A%B3//');
  expect(pageOf({ username: 'a/b', organization: { code: null, line: 'AREA' } })).toBe('a%2Fb//AREA');
});
