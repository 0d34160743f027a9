import { describe, expect, it } from '@jest/globals';
import { withRecent } from './recent-drafts.js';

const draft = (query: string, variables = '{}') => ({ query, variables });

describe('withRecent', () => {
  it('puts the newest first and keeps each once', () => {
    const recent = [draft('{ a }'), draft('{ b }')];
    expect(withRecent(recent, draft(' { b }\n'))).toEqual([draft(' { b }\n'), draft('{ a }')]);
  });

  it('tells drafts apart by their variables', () => {
    expect(withRecent([draft('{ a }')], draft('{ a }', '{"x":1}'))).toHaveLength(2);
  });

  it('keeps nothing empty and not more than twenty', () => {
    expect(withRecent([], draft('  '))).toEqual([]);
    const many = Array.from({ length: 25 }, (_, index) => draft(`{ a${index} }`)).reduce<ReturnType<typeof withRecent>>(
      withRecent,
      [],
    );
    expect(many).toHaveLength(20);
    expect(many[0]?.query).toBe('{ a24 }');
  });
});
