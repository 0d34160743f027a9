import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Attacker } from '../../../test/sensitive/attacker.js';
import { CaseWorld, industries, kinds } from '../../../test/sensitive/case-world.js';
import { trueLattice } from '../../../test/sensitive/true-lattice.js';
import { equationsOf } from './disclosure/equations.js';
import { isSmall } from './disclosure/is-small.js';
import type { Lattice } from './disclosure/lattice.js';
import { type CellAddress, cellKey } from './disclosure/lattice-cell.js';
import { ownPart } from './disclosure/own-part.js';

interface Value {
  value: string | null;
  status: string;
  share: string | null;
}
interface Row {
  area: { code: string } | null;
  industry: { code: string } | null;
  organizationKind: string | null;
  isTotal: boolean;
  isRest: boolean;
  isUnallotted: boolean;
  totalOver: string[];
  cases: Value;
}

type Filter = { text: string; dimension: string | null; members: readonly (string | null)[] };

const pairs = [
  ['C', 'G'],
  ['C', 'S'],
  ['G', 'S'],
];
/** Every way to restrict one dimension, the same members also in other words. */
const filters: Filter[] = [
  { text: '', dimension: null, members: [] },
  ...['C', 'G', 'S'].map((code) => ({
    text: `{ industry: { eq: ${code} } }`,
    dimension: 'INDUSTRY',
    members: [code],
  })),
  ...pairs.map((list) => ({ text: `{ industry: { in: [${list}] } }`, dimension: 'INDUSTRY', members: list })),
  { text: '{ industry: { isNull: true } }', dimension: 'INDUSTRY', members: [null] },
  ...['C', 'G'].map((code) => ({
    text: `{ not: { industry: { eq: ${code} } } }`,
    dimension: 'INDUSTRY',
    members: industries.filter((each) => each !== code),
  })),
  {
    text: '{ or: [{ industry: { eq: C } }, { not: { industry: { in: [C, G] } } }] }',
    dimension: 'INDUSTRY',
    members: ['C', 'S', null],
  },
  ...kinds.map((kind) => ({
    text: `{ organizationKind: { eq: ${kind} } }`,
    dimension: 'ORGANIZATION_KIND',
    members: [kind],
  })),
];
const groupings = [[], ['INDUSTRY'], ['ORGANIZATION_KIND']];
const selections = [
  '',
  'first: 1, rest: true,',
  'first: 2, rest: true, orderBy: [{ indicator: "testCases", direction: DESC }],',
];
const levels = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'];

describe.each([
  ['few cases', 1, 14],
  ['some', 2, 40],
  ['many', 3, 120],
])('%s', (_name, seed, perCounty) => {
  let world: CaseWorld;
  let truth: Lattice;
  let levelOf: Map<string, number>;
  beforeAll(async () => {
    world = await CaseWorld.create(seed, perCounty);
    const em = world.database.orm.em.fork();
    truth = await trueLattice(em, `opened_on <= '2024-03-31' and coalesce(closed_on, '9999-12-31') > '2024-03-31'`);
    const rows = await em.execute<{ code: string; level: number }[]>('select code, level from division');
    levelOf = new Map(rows.map(({ code, level }) => [code, level]));
  });
  afterAll(() => world.close());

  const areasWithin = (area: string, level: number): string[] =>
    levelOf.get(area) === level
      ? [area]
      : truth.childrenOf(area).flatMap((child) => (levelOf.has(child) ? areasWithin(child, level) : []));

  /** Own parts of every area above a level. */
  const beside = (area: string, level: number): string[] =>
    levelOf.get(area) === level
      ? []
      : [ownPart(area), ...truth.childrenOf(area).flatMap((child) => (levelOf.has(child) ? beside(child, level) : []))];

  /** The cells that a row adds up; null for two dimensions at once. */
  function partsOf(row: Row, area: string, level: number, filter: Filter, by: string[], left: string[]) {
    const areas = row.isRest ? left : row.isUnallotted ? beside(area, level) : [row.area?.code ?? area];
    const grouped = by.filter((each) => each !== 'AREA' && !row.totalOver.includes(each));
    const named = new Set([...grouped, ...(filter.dimension ? [filter.dimension] : [])]);
    if (named.size > 1) return null;
    const [dimension] = named;
    if (!dimension) return areas.map((each): CellAddress => ({ area: each, dimension: null, member: null }));
    const ofRow = dimension === 'INDUSTRY' ? (row.industry?.code ?? null) : row.organizationKind;
    const members = grouped.length === 0 ? filter.members : [ofRow];
    const isIn = grouped.length === 0 || !filter.dimension || filter.members.includes(ofRow);
    return isIn
      ? areas.flatMap((each) => members.map((member): CellAddress => ({ area: each, dimension, member })))
      : [];
  }

  const rowFields =
    'rows { area { code } industry { code } organizationKind isTotal isRest isUnallotted totalOver cases: testCases { value status share } }';

  /** In documents small enough for the limits on one. */
  async function ask(questions: string[]): Promise<Row[][]> {
    const rows: Row[][] = [];
    for (let from = 0; from < questions.length; from += 20) {
      const some = questions.slice(from, from + 20);
      const { data, errors } = await world.ask(`{ ${some.map((each, index) => `q${index}: ${each}`).join(' ')} }`);
      expect(errors).toEqual([]);
      rows.push(...some.map((_, index) => data[`q${index}`].rows));
    }
    return rows;
  }

  const sum = (parts: readonly CellAddress[]) => parts.reduce((total, part) => total + truth.valueAt(part), 0);

  it('gives no small cell away to whoever asks everything and solves the system of all answers', async () => {
    const attacker = new Attacker();
    let withheld = 0;
    for (const area of truth.areas.filter((each) => levelOf.has(each))) {
      const below = levels.slice(Math.max(1, levelOf.get(area) ?? 0));
      const asked = filters.flatMap((filter) =>
        groupings
          .filter((by) => filter.dimension === null || by.every((each) => each === filter.dimension))
          .flatMap((by) => [
            { filter, by, level: levelOf.get(area) as number, selection: '' },
            ...below.flatMap((name) =>
              (filter.dimension === null ? selections : ['']).map((selection) => ({
                filter,
                by: ['AREA', ...by],
                level: levels.indexOf(name),
                selection,
              })),
            ),
          ]),
      );
      const answers = await ask(
        asked.map(({ filter, by, level, selection }) => {
          const where = filter.text ? `where: ${filter.text},` : '';
          const areaLevel = by.includes('AREA') ? `areaLevel: ${levels[level]},` : '';
          return `statistics(area: "${area}", ${areaLevel} ${where} ${selection} by: [${by}], period: "2024-Q1", totals: true) { ${rowFields} }`;
        }),
      );
      asked.forEach(({ filter, by, level }, index) => {
        const rows = answers[index] as Row[];
        const shown = rows.flatMap((row) => row.area?.code ?? []);
        const left = areasWithin(area, level).filter((code) => !shown.includes(code));
        const leftBeside = rows.some((row) => row.isUnallotted) ? [] : beside(area, level);
        for (const row of rows) {
          const parts = partsOf(row, area, level, filter, by, [...left, ...leftBeside]);
          if (row.cases.status === 'SUPPRESSED') withheld += 1;
          if (parts === null) expect(row.cases).toMatchObject({ value: null, status: 'SUPPRESSED' });
          else if (row.cases.value !== null) expect(Number(row.cases.value)).toBe(sum(parts));
          if (row.cases.value !== null) attacker.learn(row.cases.value, parts ?? []);
        }
      });
    }
    for (const prefecture of ['371300', '370100']) {
      const list = areasWithin(prefecture, 3);
      const some = list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b]));
      const answers = await ask(
        some.map(
          (areas) =>
            `statistics(area: "${prefecture}", areas: ${JSON.stringify(areas)}, period: "2024-Q1") { ${rowFields} }`,
        ),
      );
      some.forEach((areas, index) => {
        const parts = areas.map((area): CellAddress => ({ area, dimension: null, member: null }));
        attacker.learn(answers[index]?.[0]?.cases.value ?? null, parts);
      });
    }
    const small = new Set(truth.cells.filter((cell) => isSmall(truth.valueAt(cell), 5)).map(cellKey));
    expect(small.size).toBeGreaterThan(3);
    expect(attacker.answers).toBeGreaterThan(500);
    expect(withheld).toBeGreaterThan(50);
    expect(attacker.solve(equationsOf(truth), 5).filter(({ key }) => small.has(key))).toEqual([]);
  });
});
