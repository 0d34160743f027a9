import { describe, expect, it } from '@jest/globals';
import { workerGroups } from './worker-group.js';

describe('workerGroups', () => {
  it('name migrants and new-form workers beside the occupational groups', () => {
    expect(workerGroups.codes.slice(0, 2)).toEqual(['MIGRANT', 'NEW_FORM']);
    expect(workerGroups.get('MARKET_INFORMATION_WORKER').zh).toBe('商场信息员');
  });
});
