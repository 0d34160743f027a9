import { expect, it } from '@jest/globals';
import { closedDimension, closedDimensions } from './closed-dimensions.js';
import { statisticsDimensions } from './statistics-dimension.js';

it('holds every dimension but those whose members are rows', () => {
  const held = closedDimensions.map(({ dimension }) => dimension);
  expect(new Set(held).size).toBe(held.length);
  const open = statisticsDimensions.codes.filter((dimension) => !held.includes(dimension));
  expect(open.sort()).toEqual(['AREA', 'ORGANIZATION', 'PERIOD']);
});

it('finds one by its code', () => {
  expect(closedDimension('UNIT_CATEGORY')).toMatchObject({ field: 'unitCategory', isNamed: true });
  expect(closedDimension('AREA')).toBeUndefined();
});
