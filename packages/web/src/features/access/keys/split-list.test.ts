import { describe, expect, it } from '@jest/globals';
import { splitList } from './split-list.js';

describe('splitList', () => {
  it('takes commas of either width and blanks', () => {
    expect(splitList(' statistics, indicators，divisions\nreconcile ')).toEqual([
      'statistics',
      'indicators',
      'divisions',
      'reconcile',
    ]);
    expect(splitList(' ， ')).toBeNull();
  });
});
