import { expect, it } from '@jest/globals';
import { buildLattice } from './build-lattice.js';
import { totalOf } from './lattice-cell.js';

const areas = [
  { code: '37', parent: null },
  { code: '3701', parent: '37' },
];
const total = (area: string, value: number) => ({ ...totalOf(area), value });
const male = (area: string, value: number) => ({ area, dimension: 'SEX', member: 'M', value });

it('gives what an area has beyond its children a part of its own', () => {
  const lattice = buildLattice(areas, [total('37', 9), total('3701', 7), male('37', 9), male('3701', 7)]);
  expect(lattice.areas).toEqual(['37', '3701', '37/own']);
  expect(lattice.valueAt({ area: '37/own', dimension: 'SEX', member: 'M' })).toBe(2);
});

it.each([
  ['less than its parts', [total('37', 6), total('3701', 7)]],
  ['does not add up', [total('37', 7), total('3701', 7), male('37', 6), male('3701', 6)]],
  ['unknown or given twice', [total('37', 7), total('37', 7)]],
  ['unknown or given twice', [total('41', 7)]],
  ['no count', [total('37', -1)]],
  ['no count', [total('37', 0.5)]],
])('decides nothing on cells of which one is %s', (fault, cells) => {
  expect(() => buildLattice(areas, cells)).toThrow(fault);
});

it('wants one root', () => {
  expect(() => buildLattice([...areas, { code: '41', parent: null }], [])).toThrow('one root');
});
