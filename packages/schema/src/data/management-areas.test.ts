import { describe, expect, it } from '@jest/globals';
import { findDivision } from './divisions.js';
import { managementAreas } from './management-areas.js';

describe('managementAreas', () => {
  it('are the three zones of Linyi', () => {
    expect(managementAreas.map((area) => area.code + area.shortName)).toEqual(['371371高新区', '371372经开区', '371373临港区']);
  });

  it('are hosted by a prefecture and are no divisions', () => {
    for (const area of managementAreas) {
      expect(findDivision(area.hostCode)).toMatchObject({ name: '临沂市', level: 'PREFECTURE' });
      expect(findDivision(area.code)).toBeUndefined();
    }
  });
});
