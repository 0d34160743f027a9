import { describe, expect, it } from '@jest/globals';
import { stockDate } from './stock-date.js';

describe('stockDate', () => {
  it('is the end of the last period, or today while that runs', () => {
    const periods = [{ endOn: '2021-12-31' }, { endOn: '2022-12-31' }];
    expect(stockDate({ periods }, '2024-05-01')).toBe('2022-12-31');
    expect(stockDate({ periods }, '2022-05-01')).toBe('2022-05-01');
    expect(stockDate({ periods: [] }, '2022-05-01')).toBeUndefined();
  });
});
