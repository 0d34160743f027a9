import { describe, expect, it } from '@jest/globals';
import { divisionLevels } from './division-level.js';

describe('divisionLevels', () => {
  it('are ranked from nation 0 to township 4', () => {
    expect(divisionLevels.items.map((item) => `${item.rank} ${item.code}`)).toEqual([
      '0 NATION',
      '1 PROVINCE',
      '2 PREFECTURE',
      '3 COUNTY',
      '4 TOWNSHIP',
    ]);
  });
});
