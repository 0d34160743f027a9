import { describe, expect, it } from '@jest/globals';
import { tileStateOf } from './tile-state.js';

const problem = { code: 'QUERY_TIMEOUT', message: '查询超时' };

describe('tileStateOf', () => {
  it('shows data that is there, whatever else happened', () => {
    expect(tileStateOf({ data: 0, isWaiting: true, problem })).toEqual({ kind: 'ready', data: 0 });
  });

  it('waits before it complains, and complains with the own fault', () => {
    expect(tileStateOf({ data: null, isWaiting: true, problem })).toEqual({ kind: 'loading' });
    expect(tileStateOf({ data: null, isWaiting: false, problem })).toEqual({ kind: 'failed', problem });
  });
});
