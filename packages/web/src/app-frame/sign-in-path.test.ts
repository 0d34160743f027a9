import { describe, expect, it } from '@jest/globals';
import { signInPath } from './sign-in-path.js';

describe('signInPath', () => {
  it('keeps the whole address to come back to', () => {
    const here = { pathname: '/explorer', search: '?area=371302&period=2022' };
    const path = signInPath(here, 'zh', true);
    expect(new URLSearchParams(path.split('?')[1]).get('next')).toBe('/explorer?area=371302&period=2022');
    expect(path).toContain('ended=1');
    expect(signInPath({ pathname: '/', search: '' }, 'zh', false)).toBe('/sign-in');
    expect(signInPath({ pathname: '/', search: '' }, 'en', false)).toBe('/sign-in?lang=en');
  });
});
