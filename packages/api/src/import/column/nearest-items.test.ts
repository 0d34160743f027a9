import { expect, it } from '@jest/globals';
import { dataSources } from '@uniongraph/schema/codes/data-source';
import { nearestItems } from './nearest-items.js';

it.each([
  ['年报', 'ANNUAL_REPORT'],
  ['ANUAL_REPORT', 'ANNUAL_REPORT'],
  ['工会统计年報', 'ANNUAL_REPORT'],
])('nearestItems takes %s for %s', (typed, code) => {
  expect(nearestItems(dataSources.items, typed)[0]?.code).toBe(code);
});

it.each(['', '某', '完全不相干的字'])('nearestItems does not guess at “%s”', (typed) => {
  expect(nearestItems(dataSources.items, typed)).toEqual([]);
});
