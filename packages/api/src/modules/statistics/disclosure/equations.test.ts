import { expect, it } from '@jest/globals';
import { buildLattice } from './build-lattice.js';
import { equationsOf } from './equations.js';
import { cellKey } from './lattice-cell.js';

it('adds areas up from their children and totals from members', () => {
  const areas = [{ code: '37', parent: null }, ...['3701', '3702'].map((code) => ({ code, parent: '37' }))];
  const cells = areas.flatMap(({ code, parent }) =>
    [null, 'SEX'].map((dimension) => ({ area: code, dimension, member: dimension && 'M', value: parent ? 5 : 10 })),
  );
  const key = (area: string, member: string | null) => cellKey({ area, dimension: member && 'SEX', member });
  expect(equationsOf(buildLattice(areas, cells))).toEqual([
    { whole: key('37', null), parts: [key('3701', null), key('3702', null)] },
    { whole: key('37', 'M'), parts: [key('3701', 'M'), key('3702', 'M')] },
    { whole: key('37', null), parts: [key('37', 'M')] },
    { whole: key('3701', null), parts: [key('3701', 'M')] },
    { whole: key('3702', null), parts: [key('3702', 'M')] },
  ]);
});
