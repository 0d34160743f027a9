import { expect, it } from '@jest/globals';
import type { StatisticsDimension } from '@uniongraph/schema/codes/statistics-dimension';
import { memberCodes, memberOfStored, storedMember } from './dimension-members.js';

it('reads back every member that it stores', () => {
  for (const [dimension, codes] of Object.entries(memberCodes) as [StatisticsDimension, readonly string[]][])
    expect(codes.map((code) => memberOfStored(dimension, storedMember(dimension, code)))).toEqual(codes);
});

it('stores levels of organizations by rank, and knows no member of nothing', () => {
  expect(storedMember('ORGANIZATION_LEVEL', 'BASE')).toBe(5);
  expect(memberOfStored('ORGANIZATION_LEVEL', null)).toBeNull();
});
