import { describe, expect, it } from '@jest/globals';
import { withLanguage } from './with-language.js';

describe('withLanguage', () => {
  it('marks English and keeps the rest of the address', () => {
    expect(withLanguage('/', 'en')).toBe('/?lang=en');
    expect(withLanguage('/?area=371302&lang=zh#main', 'en')).toBe('/?area=371302&lang=en#main');
  });

  it('leaves Chinese unmarked', () => {
    expect(withLanguage('/organizations?area=371302', 'zh')).toBe('/organizations?area=371302');
  });
});
