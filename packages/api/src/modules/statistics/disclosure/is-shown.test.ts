import { expect, it } from '@jest/globals';
import { Random } from '../../../../test/oracle/random.js';
import { randomLattice } from '../../../../test/oracle/random-lattice.js';
import type { SensitiveCell } from './address-parts.js';
import { attack } from './attack.js';
import { buildLattice } from './build-lattice.js';
import { equationsOf } from './equations.js';
import { isShown } from './is-shown.js';
import { isSmall } from './is-small.js';
import { type CellAddress, cellKey } from './lattice-cell.js';
import { suppress } from './suppress.js';

const shape = { fanOut: [3, 3], members: [5, 3], subjects: 50, own: 5 };
const cell = (areas: string[], dimension?: string, list: (string | null)[] = []) => ({
  areas,
  members: new Map(dimension ? [[dimension, list]] : []),
});

it('shows a sum only of published cells, and nothing that the lattice does not decide on', () => {
  const { areas, cells } = randomLattice(new Random(7), shape);
  const lattice = buildLattice(areas, cells);
  const withheld = new Map([[cellKey({ area: '3701', dimension: 'D0', member: 'M1' }), 'PRIMARY']]);
  const shown = (asked: SensitiveCell) => isShown(asked, lattice, withheld);
  expect(shown(cell(['3701'], 'D0', ['M2', null]))).toBe(true);
  expect(shown(cell(['3701'], 'D0', ['M2', 'M1']))).toBe(false);
  expect(shown(cell(['3702', '3701'], 'D0', ['M1']))).toBe(false);
  expect(shown(cell(['3701']))).toBe(true);
  expect(shown(cell(['370101001']))).toBe(false);
  expect(shown(cell(['3701'], 'D9', ['M1']))).toBe(false);
  const crossed = new Map([...cell([], 'D0', ['M2']).members, ...cell([], 'D1', ['M2']).members]);
  expect(shown({ areas: ['3701'], members: crossed })).toBe(false);
});

it('answers a split question as the whole one', () => {
  const { areas, cells } = randomLattice(new Random(7), shape);
  const lattice = buildLattice(areas, cells);
  const withheld = suppress(lattice);
  const members = [null, 'M1', 'M2', 'M3', 'M4'];
  for (const { code } of areas) {
    for (const split of [1, 2, 3, 4]) {
      const parts = [members.slice(0, split), members.slice(split)].map((list) =>
        isShown(cell([code], 'D0', list), lattice, withheld),
      );
      expect(isShown(cell([code], 'D0', members), lattice, withheld)).toBe(parts.every(Boolean));
    }
  }
});

it('gives nothing away to whoever asks thousands of random questions and solves their system', () => {
  for (const seed of [1, 2, 3]) {
    const random = new Random(seed);
    const { areas, cells } = randomLattice(random, shape);
    const lattice = buildLattice(areas, cells);
    const withheld = suppress(lattice);
    const equations = equationsOf(lattice);
    const known = new Map<string, number>();
    const members: ReadonlyMap<string, readonly (string | null)[]> = lattice.members;
    for (let question = 0; question < 3000; question += 1) {
      const dimension = random.pick([undefined, 'D0', 'D1']);
      const some = areas.map(({ code }) => code).filter(() => random.chance(15));
      const list = dimension === undefined ? [] : members.get(dimension)!.filter(() => random.chance(40));
      const asked = cell(some, dimension, list);
      if (!isShown(asked, lattice, withheld)) continue;
      const parts = some.flatMap((area): CellAddress[] =>
        dimension === undefined
          ? [{ area, dimension: null, member: null }]
          : list.map((member) => ({ area, dimension, member })),
      );
      known.set(
        `answer ${question}`,
        parts.reduce((sum, part) => sum + lattice.valueAt(part), 0),
      );
      equations.push({ whole: `answer ${question}`, parts: parts.map(cellKey) });
    }
    for (const one of lattice.cells) if (!withheld.has(cellKey(one))) known.set(cellKey(one), lattice.valueAt(one));
    const small = new Set(lattice.cells.filter((one) => isSmall(lattice.valueAt(one), 5)).map(cellKey));
    expect(attack(equations, known, 5).filter(({ key }) => small.has(key))).toEqual([]);
  }
});
