import { expect, it } from '@jest/globals';
import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { offeredDimensions } from './offered-dimensions.js';

it('offers every dimension once but those below an organization, source and period last', () => {
  expect([...offeredDimensions].sort()).toEqual(
    statisticsDimensions.codes.filter((code) => code !== 'ORGANIZATION').sort(),
  );
  expect(offeredDimensions.slice(-2)).toEqual(['SOURCE', 'PERIOD']);
});
