import { describe, expect, it } from '@jest/globals';
import { groupHeaders } from './group-headers.js';

describe('groupHeaders', () => {
  it('joins neighbours of one group', () => {
    const columns = [
      { key: 'area', title: '地区' },
      { key: 'a', title: '本期', group: '会员' },
      { key: 'b', title: '上期', group: '会员' },
      { key: 'c', title: '本期', group: '组织' },
    ];
    expect(groupHeaders(columns)).toEqual([
      { key: 'area', title: '', span: 1 },
      { key: 'a', title: '会员', span: 2 },
      { key: 'c', title: '组织', span: 1 },
    ]);
  });

  it('needs no upper row without groups', () => {
    expect(groupHeaders([{ key: 'area', title: '地区' }])).toBeNull();
  });
});
