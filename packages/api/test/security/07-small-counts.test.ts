import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { equationsOf } from '../../src/modules/statistics/disclosure/equations.js';
import { isSmall } from '../../src/modules/statistics/disclosure/is-small.js';
import type { Lattice } from '../../src/modules/statistics/disclosure/lattice.js';
import { type CellAddress, cellKey } from '../../src/modules/statistics/disclosure/lattice-cell.js';
import { Attacker } from '../sensitive/attacker.js';
import { CaseWorld, industries, kinds } from '../sensitive/case-world.js';
import { trueLattice } from '../sensitive/true-lattice.js';
import { signedInCookie } from '../testkit/signed-in-cookie.js';
import { world } from '../testkit/world.js';
import { type AttackedServer, attackedServer } from './attacked-server.js';

let cases: CaseWorld;
let server: AttackedServer;
let truth: Lattice;
/** Accomplices: one of the nation, of a province, of a prefecture and of a county, whose answers are put together. */
const accomplices: { area: string; headers: { cookie: string } }[] = [];
beforeAll(async () => {
  cases = await CaseWorld.create(11, 40);
  server = await attackedServer({ of: cases.database, viewer: null });
  const em = cases.database.orm.em.fork();
  for (const [area, level] of [
    ['100000', 0],
    ['370000', 1],
    ['371300', 2],
    ['371302', 3],
  ] as const) {
    const federation = {
      kind: 'GENERAL_FEDERATION',
      isGrassroots: false,
      level: Math.max(1, level),
      division: area,
    } as const;
    const id = await world(em).organization({ ...federation, code: `F${area}` });
    accomplices.push({ area, ...(await signedInCookie(em, String(id), 'STATISTICIAN')) });
  }
  truth = await trueLattice(em, `opened_on <= '2024-03-31' and coalesce(closed_on, '9999-12-31') > '2024-03-31'`);
}, 60_000);
afterAll(async () => {
  await server.close();
  await cases.close();
});

interface Asked {
  question: string;
  /** Which cells a row adds up. */
  parts(row: Row): CellAddress[];
}
interface Row {
  industry: { code: string } | null;
  organizationKind: string | null;
  totalOver: string[];
  testCases: { value: string | null; status: string; share: string | null };
}

const total = (area: string): CellAddress => ({ area, dimension: null, member: null });

/** Values, breakdowns, what a filter leaves and what its opposite leaves, and pairs of children: for subtracting. */
function questionsOf(area: string): Asked[] {
  const children = truth.childrenOf(area).filter((code) => /^\d{6}$/.test(code));
  const pairs = children.flatMap((one, at) => children.slice(at + 1).map((other) => [one, other]));
  const breakdown = (dimension: string, memberOf: (row: Row) => string | null): Asked => ({
    question: `statistics(area: "${area}", by: [${dimension}], period: "2024-Q1", totals: true)`,
    parts: (row) => (row.totalOver.includes(dimension) ? [total(area)] : [{ area, dimension, member: memberOf(row) }]),
  });
  const filtered = (where: string, dimension: string, members: readonly (string | null)[]): Asked => ({
    question: `statistics(area: "${area}", where: ${where}, period: "2024-Q1")`,
    parts: () => members.map((member) => ({ area, dimension, member })),
  });
  return [
    breakdown('INDUSTRY', (row) => row.industry?.code ?? null),
    breakdown('ORGANIZATION_KIND', (row) => row.organizationKind),
    ...['C', 'G', 'S'].flatMap((code) => [
      filtered(`{ industry: { eq: ${code} } }`, 'INDUSTRY', [code]),
      filtered(
        `{ not: { industry: { eq: ${code} } } }`,
        'INDUSTRY',
        industries.filter((each) => each !== code),
      ),
    ]),
    ...kinds.map((kind) => filtered(`{ organizationKind: { eq: ${kind} } }`, 'ORGANIZATION_KIND', [kind])),
    ...pairs.map(
      (areas): Asked => ({
        question: `statistics(area: "${area}", areas: ${JSON.stringify(areas)}, period: "2024-Q1")`,
        parts: () => areas.map(total),
      }),
    ),
  ];
}

const isWithin = (area: string, of: string) => area.startsWith(of === '100000' ? '' : of.replace(/(00)+$/, ''));
const rowFields = '{ rows { industry { code } organizationKind totalOver testCases { value status share } } }';

it('shows no count below five, and none can be told from all answers of all accomplices together', async () => {
  const attacker = new Attacker();
  const shown = new Map<string, string | null>();
  let withheld = 0;
  for (const { area: own, headers } of accomplices)
    for (const area of truth.areas.filter((each) => /^\d{6}$/.test(each) && isWithin(each, own))) {
      const asked = questionsOf(area);
      for (let from = 0; from < asked.length; from += 10) {
        const some = asked.slice(from, from + 10);
        const query = `{ ${some.map(({ question }, at) => `q${at}: ${question} ${rowFields}`).join(' ')} }`;
        const { body, codes } = await server.post({ query }, { headers });
        expect(codes).toEqual([]);
        for (const [at, { question, parts }] of some.entries())
          for (const row of body.data[`q${at}`].rows as Row[]) {
            const { value, status } = row.testCases;
            const cells = parts(row);
            const key = `${question} ${JSON.stringify(cells)}`;
            // A colleague higher up is told no more of it.
            expect([key, shown.has(key) ? shown.get(key) : value]).toEqual([key, value]);
            shown.set(key, value);
            if (status === 'SUPPRESSED') withheld += 1;
            if (value === null) continue;
            expect([key, isSmall(Number(value), 5)]).toEqual([key, false]);
            attacker.learn(value, cells);
          }
      }
    }
  const small = new Set(truth.cells.filter((cell) => isSmall(truth.valueAt(cell), 5)).map(cellKey));
  expect(small.size).toBeGreaterThan(3);
  expect(attacker.answers).toBeGreaterThan(200);
  expect(withheld).toBeGreaterThan(30);
  expect(attacker.solve(equationsOf(truth), 5).filter(({ key }) => small.has(key))).toEqual([]);
}, 120_000);
