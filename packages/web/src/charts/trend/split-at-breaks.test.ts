import { describe, expect, it } from '@jest/globals';
import { countOf, missing } from '../../testing/chart-values.js';
import type { ChartValue } from '../chart-value.js';
import { splitAtBreaks } from './split-at-breaks.js';

const segments = (...values: ChartValue[]) => splitAtBreaks(values.map((value) => ({ value })));

describe('splitAtBreaks', () => {
  it('starts a new stretch at a change of definition', () => {
    expect(segments(countOf(1), countOf(2), countOf(3, { status: 'BREAK' }), countOf(4))).toEqual([0, 0, 1, 1]);
  });

  it('starts a new stretch after a gap', () => {
    expect(segments(missing, countOf(1), missing, missing, countOf(2))).toEqual([0, 0, 0, 0, 1]);
  });

  it('does not split before the first value', () => {
    expect(segments(countOf(1, { status: 'BREAK' }), countOf(2))).toEqual([0, 0]);
  });
});
