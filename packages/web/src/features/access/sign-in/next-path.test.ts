import { describe, expect, it } from '@jest/globals';
import { nextPath } from './next-path.js';

const next = (value: string) => nextPath(new URLSearchParams({ next: value }));

describe('nextPath', () => {
  it('keeps the page with its question', () => {
    expect(next('/explorer?area=371302&period=2022')).toBe('/explorer?area=371302&period=2022');
    expect(nextPath(new URLSearchParams())).toBe('/');
  });

  it('leads to no other host and never back to itself', () => {
    for (const trap of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/.//evil.example',
      '/x/..//evil.example',
      '/sign-in?next=/',
    ]) {
      expect(next(trap)).toBe('/');
    }
  });
});
