import { describe, expect, it } from '@jest/globals';
import { exampleTitle } from './example-title.js';

const example = (query: string) => ({ name: 'county-coverage', query, variables: null });

describe('exampleTitle', () => {
  it('reads two comment lines', () => {
    const two = example('# 各县区建会率\n# Coverage by county\nquery A { a }');
    expect(exampleTitle(two, 'zh')).toBe('各县区建会率');
    expect(exampleTitle(two, 'en')).toBe('Coverage by county');
  });

  it('reads one line in both languages', () => {
    const one = example('# 各县区建会率 · Coverage by county\nquery A { a }');
    expect(exampleTitle(one, 'zh')).toBe('各县区建会率');
    expect(exampleTitle(one, 'en')).toBe('Coverage by county');
  });

  it('falls back to the file’s name', () => {
    expect(exampleTitle(example('query A { a }'), 'zh')).toBe('county-coverage');
  });
});
