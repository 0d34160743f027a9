import { describe, expect, it } from '@jest/globals';
import { withheldWords } from './withheld.js';

describe('withheldWords', () => {
  it('lets the server say why, in the reader’s language', () => {
    const given = { note: '少于10人。', noteEn: 'Fewer than 10 persons.' };
    expect(withheldWords(given, 'zh').reason).toBe('少于10人。');
    expect(withheldWords(given, 'en').reason).toBe('Fewer than 10 persons.');
  });

  it('says the usual reason where the server gives none', () => {
    expect(withheldWords({ note: null, noteEn: null }, 'zh').reason).toMatch(/人数太少/);
    expect(withheldWords({ note: null, noteEn: null }, 'en').notZero).toMatch(/neither zero nor missing/);
  });
});
