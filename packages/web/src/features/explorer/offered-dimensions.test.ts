import { expect, it } from '@jest/globals';
import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { offeredDimensions } from './offered-dimensions.js';

it('offers every dimension once, source and period last', () => {
  expect([...offeredDimensions].sort()).toEqual([...statisticsDimensions.codes].sort());
  expect(offeredDimensions.slice(-2)).toEqual(['SOURCE', 'PERIOD']);
});
