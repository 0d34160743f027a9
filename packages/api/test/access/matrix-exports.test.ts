import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import { ExportKind } from '../../src/modules/exports/contents/export-kind.js';
import type { Viewer } from '../../src/viewer.js';
import { foldAll } from '../oracle/fold-all.js';
import { closedRound } from '../testkit/closed-round.js';
import { type TestDatabase, testDatabase } from '../testkit/database.js';
import { Exports, signedIn } from '../testkit/exports.js';
import { viewerOf } from '../testkit/viewers.js';
import { type SeenRows, seenRows } from './seen-rows.js';
import { twoCounties } from './two-counties.js';

const dataRoles = roles.items.filter((role) => role.seesServiceData).map((role) => role.code);
const hands = roles.items.filter((role) => !role.seesServiceData).map((role) => role.code);
const places = {
  'a county': 'T-FA',
  'the other county': 'T-FB',
  'an industry line': 'T-I',
  'a grassroots organization': 'T-A1',
  'a joint union of both counties': 'T-B2',
} as const;

type Line = Readonly<Record<string, string | number | boolean | null>>;

interface Exported {
  input: object;
  /** What the file must hold, found out without policies; undefined where another question tells. */
  expected(seen: SeenRows, role: Role): Promise<readonly string[]> | undefined;
  /** What of a line is compared. */
  key(line: Line): string;
}

let database: TestDatabase;
let em: SqlEntityManager;
let exports: Exports;
beforeAll(async () => {
  database = await testDatabase();
  em = database.orm.em.fork();
  await twoCounties(em);
  await closedRound(em, 2022);
  await foldAll(em);
  exports = await Exports.create(em);
}, 60_000);
afterAll(async () => {
  await exports.close();
  await database.close();
});

const keys = async (select: string, ids: ReadonlySet<string>) =>
  (await em.execute<{ key: string }[]>(`${select} = any (array[${[...ids].join(',')}]::bigint[])`)).map(
    ({ key }) => key,
  );

/** Each kind of export; one that is not here fails the matrix. */
const kinds: Readonly<Record<ExportKind, Exported>> = {
  UNION_ORGANIZATIONS: {
    input: { unionOrganizations: {} },
    expected: (seen) => keys('select code as key from union_organization where id', seen.UnionOrganization),
    key: ({ code }) => String(code),
  },
  EMPLOYING_UNITS: {
    input: { employingUnits: {} },
    expected: (seen) => keys('select uscc as key from employing_unit where id', seen.EmployingUnit),
    key: ({ uscc }) => String(uscc),
  },
  MEMBERSHIP_SNAPSHOTS: {
    input: { membershipSnapshots: {} },
    // What is published ends with the round of 2022.
    expected: (seen, role) =>
      keys(
        `select o.code || ' ' || s.as_of || ' ' || s.members as key
         from membership_snapshot s join union_organization o on o.id = s.organization_id
         where ${role === 'EXTERNAL_SYSTEM' ? "s.as_of <= '2022-12-31'" : 'true'} and o.id`,
        seen.UnionOrganization,
      ),
    key: ({ organizationCode, asOf, members }) => `${organizationCode} ${asOf} ${members}`,
  },
  STATISTICS: {
    input: {
      statistics: {
        indicators: ['MEMBERS'],
        viewerArea: 'OWN',
        by: ['ORGANIZATION_KIND'],
        period: '2023',
        totals: true,
      },
    },
    expected: () => undefined,
    key: ({ isTotal, members }) => `${isTotal} ${members}`,
  },
};

async function statisticsOf(viewer: Viewer): Promise<string[]> {
  const { data, errors } = await exports.ask(
    viewer,
    '{ statistics(viewerArea: OWN, by: [ORGANIZATION_KIND], period: "2023", totals: true) { rows { isTotal members { value } } } }',
    {},
  );
  expect(errors).toEqual([]);
  return data.statistics.rows.map(
    (row: { isTotal: boolean; members: { value: string } }) => `${row.isTotal} ${row.members.value}`,
  );
}

const create = 'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { id } }';

async function exported(viewer: Viewer, { input }: Exported): Promise<Line[]> {
  const id = await exports.order(viewer, { format: 'JSONL', ...input });
  await exports.run();
  const job = await exports.job(viewer, id);
  expect(job).toMatchObject({ status: 'SUCCEEDED' });
  const lines = (await readFile(exports.path(id), 'utf8')).split('\n').filter(Boolean);
  await em.execute('delete from export_job');
  return lines.map((line) => JSON.parse(line));
}

it('knows every kind of export', () => {
  expect(Object.keys(kinds).sort()).toEqual(Object.keys(ExportKind).sort());
});

describe.each(Object.entries(places))('from %s', (_name, code) => {
  it.each(dataRoles)(
    '%s exports, of every kind, all of his scope and nothing beyond',
    async (role) => {
      const [{ id }] = await em.execute<[{ id: string }]>('select id::text from union_organization where code = ?', [
        code,
      ]);
      const viewer = await signedIn(em, Number(id), role, code === 'T-I' ? 'INDUSTRY' : 'AREA');
      const seen = await seenRows(em, viewer.scope);
      expect(seen.UnionOrganization.size).toBeGreaterThan(0);
      for (const [kind, each] of Object.entries(kinds)) {
        const lines = await exported(viewer, each);
        const expected = (await each.expected(seen, role)) ?? (await statisticsOf(viewer));
        expect(expected.length).toBeGreaterThan(0);
        expect([kind, lines.map(each.key).sort()]).toEqual([kind, [...expected].sort()]);
      }
    },
    30_000,
  );
});

it.each(Object.entries(kinds))('%s is refused to hands and to nobody', async (_kind, { input }) => {
  const asked = async (viewer: Viewer | null) =>
    (await exports.ask(viewer, create, { input: { format: 'CSV', ...input } })).errors.map(
      ({ extensions }) => extensions.code,
    );
  expect(await asked(null)).toEqual(['UNAUTHENTICATED']);
  const handOf = (role: Role): Viewer => ({ ...viewerOf('371302', role), scope: { kind: 'NONE' } });
  for (const role of hands) expect([role, await asked(handOf(role))]).toEqual([role, ['FORBIDDEN']]);
  expect(await em.execute('select from export_job')).toEqual([]);
});
