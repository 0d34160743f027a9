import { describe, expect, it } from '@jest/globals';
import { codeDescription } from './code-description.js';

describe('codeDescription', () => {
  it('puts the Chinese label first', () => {
    expect(codeDescription({ code: 'MALE', zh: '男性', en: 'Male' })).toBe('男性 · Male');
  });

  it('adds the notes in both languages', () => {
    const item = { code: 'FLOW', zh: '时期', en: 'Flow', noteZh: '某一时期。', noteEn: 'Within a period.' };
    expect(codeDescription(item)).toBe('时期 · Flow\n某一时期。\nWithin a period.');
  });
});
