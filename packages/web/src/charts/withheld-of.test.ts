import { describe, expect, it } from '@jest/globals';
import { countOf, missing } from '../testing/chart-values.js';
import { withheldOf } from './withheld-of.js';

describe('withheldOf', () => {
  it('is said of a suppressed value and of no other', () => {
    const suppressed = { ...missing, status: 'SUPPRESSED', note: '少于10人', noteEn: 'Fewer than 10' } as const;
    expect(withheldOf(suppressed)).toEqual({ withheld: { note: '少于10人', noteEn: 'Fewer than 10' } });
    expect(withheldOf(missing)).toEqual({});
    expect(withheldOf(countOf(3))).toEqual({});
  });
});
