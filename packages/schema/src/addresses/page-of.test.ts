import { expect, it } from '@jest/globals';
import { pageOf } from './page-of.js';

it('names a user and the organization acted for, in letters that a header may have', () => {
  expect(pageOf({ username: 'wang fang', organization: { code: '371300-Z', line: 'AREA' } })).toBe(
    'wang%20fang 371300-Z AREA',
  );
  expect(pageOf({ username: '王芳', organization: null })).toMatch(/^[\x20-\x7e]+$/);
});
