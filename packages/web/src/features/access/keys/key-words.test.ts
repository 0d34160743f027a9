import { describe, expect, it } from '@jest/globals';
import { limitWords } from './key-words.js';

const free = {
  allowedOperations: null,
  addresses: null,
  requestsPerMinute: null,
  costPerHour: null,
  documentsOnly: false,
  mayIntrospect: true,
};

describe('limitWords', () => {
  it('says each limit, and nothing of what is free', () => {
    expect(limitWords(free, 'zh')).toEqual([]);
    const held = {
      ...free,
      allowedOperations: ['statistics', 'indicators'],
      requestsPerMinute: 60,
      mayIntrospect: false,
    };
    expect(limitWords(held, 'zh')).toEqual(['只限 statistics、indicators', '每分钟 60 次', '不可查看模式']);
    expect(limitWords({ ...free, addresses: ['10.1.0.0/16'] }, 'en')).toEqual(['only from 10.1.0.0/16']);
  });
});
