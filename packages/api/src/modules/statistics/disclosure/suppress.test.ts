import { describe, expect, it } from '@jest/globals';
import { Random } from '../../../../test/oracle/random.js';
import { type LatticeShape, randomLattice } from '../../../../test/oracle/random-lattice.js';
import { attack } from './attack.js';
import { buildLattice } from './build-lattice.js';
import { equationsOf } from './equations.js';
import { isSmall } from './is-small.js';
import type { Lattice } from './lattice.js';
import { cellKey, totalOf } from './lattice-cell.js';
import { suppress } from './suppress.js';

const county: LatticeShape = { fanOut: [3, 4], members: [4, 3], subjects: 60, own: 5 };
const sparse: LatticeShape = { fanOut: [4, 3], members: [6], subjects: 12, own: 20 };
const deep: LatticeShape = { fanOut: [2, 2, 3], members: [5, 2, 3], subjects: 40, own: 0 };
const province: LatticeShape = { fanOut: [20, 7], members: [20], subjects: 700, own: 1 };

const valuesOf = (lattice: Lattice) => new Map(lattice.cells.map((cell) => [cellKey(cell), lattice.valueAt(cell)]));

/** What an attacker learns of cells that are not zero. */
function learnt(lattice: Lattice, withheld: ReadonlyMap<string, unknown>) {
  const values = valuesOf(lattice);
  const published = [...values].filter(([key]) => !withheld.has(key));
  return attack(equationsOf(lattice), new Map(published), 5).filter(({ key }) => values.get(key) !== 0);
}

function lattices(shape: LatticeShape, runs: number): [string, Lattice][] {
  return Array.from({ length: runs }, (_, seed) => {
    const { areas, cells } = randomLattice(new Random(seed + 1), shape);
    return [`seed ${seed + 1}`, buildLattice(areas, cells)];
  });
}

describe.each([
  ['counties', lattices(county, 25)],
  ['few subjects', lattices(sparse, 25)],
  ['four levels, three dimensions', lattices(deep, 25)],
  ['a province of 20 prefectures, 140 counties, 20 members', lattices(province, 2)],
])('%s', (_, all) => {
  it.each(all)('withholds the small cells, and nobody can work one out: %s', (_name, lattice) => {
    const withheld = suppress(lattice);
    const values = valuesOf(lattice);
    const small = [...values].filter(([, value]) => isSmall(value, 5)).map(([key]) => key);
    expect(small.filter((key) => withheld.get(key) !== 'PRIMARY')).toEqual([]);
    const found = learnt(lattice, withheld);
    expect(found.filter(({ key }) => isSmall(values.get(key)!, 5))).toEqual([]);
    expect(found.filter(({ low, high }) => low === high)).toEqual([]);
  });
});

it('would be found out without the secondary cells', () => {
  const [, lattice] = lattices(county, 1)[0]!;
  const primaries = new Map([...suppress(lattice)].filter(([, why]) => why === 'PRIMARY'));
  expect(learnt(lattice, primaries).length).toBeGreaterThan(0);
});

it('is useful: fewer than one secondary cell a primary in a province, and every prefecture stays', () => {
  for (const [, lattice] of lattices(province, 2)) {
    const withheld = suppress(lattice);
    const why = [...withheld.values()];
    const primaries = why.filter((one) => one === 'PRIMARY').length;
    expect(why.length).toBeLessThan(2 * primaries);
    const prefectures = [lattice.root, ...lattice.childrenOf(lattice.root)].filter((area) => !area.endsWith('/own'));
    expect(prefectures.filter((area) => withheld.has(cellKey(totalOf(area))))).toEqual([]);
  }
});

it('withholds nothing where nothing is small', () => {
  const cells = [
    { area: '37', dimension: null, member: null, value: 12 },
    { area: '3701', dimension: null, member: null, value: 12 },
    { area: '3702', dimension: null, member: null, value: 0 },
  ];
  const areas = [{ code: '37', parent: null }, ...['3701', '3702'].map((code) => ({ code, parent: '37' }))];
  expect(suppress(buildLattice(areas, cells)).size).toBe(0);
});

it('depends neither on the order of cells and areas nor on the other dimensions', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const random = new Random(seed);
    const { areas, cells } = randomLattice(random, county);
    const expected = [...suppress(buildLattice(areas, cells))];
    const shuffle = <T>(list: readonly T[]) =>
      list
        .map((item) => ({ item, at: random.below(1e9) }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    expect([...suppress(buildLattice(shuffle(areas), shuffle(cells)))]).toEqual(expected);
    const one = suppress(
      buildLattice(
        areas,
        cells.filter((cell) => cell.dimension !== 'D1'),
      ),
    );
    expect([...one]).toEqual(expected.filter(([key]) => !key.includes('"D1"')));
  }
});

it('withholds everything where the root itself is small', () => {
  const lattice = buildLattice(
    [{ code: '37', parent: null }],
    [
      { area: '37', dimension: null, member: null, value: 3 },
      { area: '37', dimension: 'D', member: 'A', value: 3 },
      { area: '37', dimension: 'D', member: 'B', value: 0 },
    ],
  );
  expect([...suppress(lattice).keys()]).toEqual(lattice.cells.map(cellKey));
});
