import { describe, expect, it } from '@jest/globals';
import { accessOf, pagesOf } from './pages.js';

describe('pagesOf', () => {
  it('offers service data to those who see them and to nobody else', () => {
    expect(pagesOf(['LEADER']).map(({ path }) => path)).toEqual([
      '/',
      '/organizations',
      '/hardship-statistics',
      '/explorer',
      '/graphql',
    ]);
    expect(pagesOf(['STATISTICIAN']).map(({ path }) => path)).toContain('/members');
    expect(pagesOf([])).toEqual([]);
    for (const role of ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'] as const) {
      expect(pagesOf([role]).some(({ access }) => access === 'SERVICE_DATA')).toBe(false);
    }
  });
});

describe('accessOf', () => {
  it('asks of a page below another what that one asks', () => {
    expect(accessOf('/')).toBe('SERVICE_DATA');
    expect(accessOf('/organizations/371302-Z')).toBe('SERVICE_DATA');
    expect(accessOf('/members/371302-M-1')).toBe('PERSONS');
    expect(accessOf('/hardship/KN-371302-2026-000001')).toBe('HARDSHIP');
    expect(accessOf('/hardship-statistics')).toBe('SERVICE_DATA');
    expect(accessOf('/account')).toBe('EVERYBODY');
    expect(accessOf('/organizations-of-old')).toBe('EVERYBODY');
  });
});
