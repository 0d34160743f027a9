import { describe, expect, it } from '@jest/globals';
import { organizationLevels } from './organization-level.js';

describe('organizationLevels', () => {
  it('are ranked from nation 0 to base 5', () => {
    expect(organizationLevels.items.map((item) => `${item.rank} ${item.code}`)).toEqual([
      '0 NATIONAL',
      '1 PROVINCE',
      '2 PREFECTURE',
      '3 COUNTY',
      '4 TOWNSHIP',
      '5 BASE',
    ]);
  });
});
