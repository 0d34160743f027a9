import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { foldAll } from '../../../test/oracle/fold-all.js';
import { Random } from '../../../test/oracle/random.js';
import { randomOrganizations } from '../../../test/oracle/random-organizations.js';
import { changeWorld, counties, insertDivisions } from '../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { execute } from '../../../test/testkit/execute.js';
import { viewed } from '../../../test/testkit/viewed.js';
import { nationalViewer, viewerOf, viewerUnder } from '../../../test/testkit/viewers.js';
import type { Viewer } from '../../viewer.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorld(em, new Random(11), 80);
  await randomOrganizations(em, new Random(12));
});
afterAll(() => database.close());

const counts = 'organizations { value status } members { value }';
const everything = `${counts} unionEstablishmentRate { numerator denominator value }`;

const ask = async (viewer: Viewer | null, args: string, fields = everything) => {
  const source = `{ statistics(${args}) { rows { key isTotal isUnallotted ${fields} } completeness { reported expected } } }`;
  // Scopes follow the calendar of the database.
  return execute(source, {}, { em: database.orm.em.fork(), viewer, now: new Date() });
};

const questions = [
  'period: "2023"',
  'period: "2022-12-31", by: [AREA], totals: true',
  'period: "2023", by: [AREA, INDUSTRY], totals: true',
  'period: "2020..2024/YEAR", by: [PERIOD]',
  'period: "2022-08-17", by: [ORGANIZATION_KIND]',
  'period: "2023", where: { source: { eq: TAX_FEE } }',
];

describe.each(['before folding', 'after folding'])('%s', (moment) => {
  beforeAll(async () => {
    if (moment === 'after folding') for (let i = 0; i < 3; i += 1) await foldAll(database.orm.em.fork());
  });

  it.each([...counties, '371300', '370000'])('%s is answered to its own people as to everybody', async (area) => {
    for (const question of questions) {
      const args = `area: "${area}", ${question}`;
      const expected = await ask(nationalViewer, args);
      expect(await ask(viewerOf(area), args)).toMatchObject({ data: expected.data, errors: expected.errors });
      expect(await ask(viewerOf('371300'), args)).toMatchObject(
        area === '370000' ? { errors: [{ extensions: { code: 'FORBIDDEN' } }] } : { data: expected.data },
      );
    }
  });

  it.each(['T0', 'T1'])('%s is answered to its own people as what lies under it', async (code) => {
    const [root] = await database.orm.em
      .fork()
      .execute<[{ id: string; areaCode: string }]>(
        'select id::text, division_code as "areaCode" from union_organization where code = ?',
        [code],
      );
    const viewer = viewerUnder({ ...root, code });
    for (const question of ['period: "2023"', 'period: "2021..2024/YEAR", by: [PERIOD]']) {
      const under = `under: { organization: "${code}", tree: TODAY }`;
      const expected = await ask(nationalViewer, `${question}, ${under}`, counts);
      expect(expected.errors).toEqual([]);
      expect((await ask(viewer, question, counts)).data).toEqual(expected.data);
      expect((await ask(viewer, `${question}, area: "100000"`, counts)).data).toEqual(expected.data);
    }
  });
});

describe('beyond the scope', () => {
  it('an area is refused by name, and nobody is asked to sign in', async () => {
    const { errors } = await ask(viewerOf('371302'), 'area: "371311", period: "2023"');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('兰山区') }]);
    expect((await ask(null, 'area: "371311", period: "2023"')).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('an organization is as unknown as one that does not exist', async () => {
    const [leaf] = await database.orm.em
      .fork()
      .execute<[{ id: string; code: string; areaCode: string }]>(
        `select id::text, code, division_code as "areaCode" from union_organization where code = 'T2'`,
      );
    const codes = [];
    for (const organization of ['T0', 'NONE']) {
      const question = `period: "2023", under: { organization: "${organization}" }`;
      const [error] = (await ask(viewerUnder(leaf), question, counts)).errors;
      codes.push((error!.extensions.fields as { code: string }[])[0]!.code);
    }
    expect(codes).toEqual(['UNKNOWN_ORGANIZATION', 'UNKNOWN_ORGANIZATION']);
  });

  it('a statement that forgets its area reads nothing of it, in ledgers and rollups alike', async () => {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where relkind = 'r' and (n.nspname = 'rollup' and relname <> 'state' or relname like '%\\_ledger')`.execute(
      viewed(database.orm.em.fork()).whole,
    );
    expect(tables.length).toBeGreaterThan(20);
    const database_ = viewed(database.orm.em.fork());
    const nobody = database_.within(null);
    const county = database_.within({ kind: 'AREA', areaCode: '371302' });
    let seen = 0;
    for (const { name } of tables) {
      const all = sql<{ count: number }>`select count(*)::int as count from ${sql.raw(name)}`;
      expect((await all.execute(nobody)).rows).toEqual([{ count: 0 }]);
      const ours = (await all.execute(county)).rows[0]!.count;
      const whole = (await all.execute(database_.whole)).rows[0]!.count;
      expect(ours).toBeLessThanOrEqual(whole);
      if (name.endsWith('_ledger') || name.endsWith('_cell')) {
        const column = name.endsWith('_ledger') ? 'area_code' : `coalesce(county_code, prefecture_code, '')`;
        const foreign = sql<{ count: number }>`select count(*)::int as count from ${sql.raw(name)}
          where ${sql.raw(column)} not like '371302%'`;
        expect((await foreign.execute(county)).rows).toEqual([{ count: 0 }]);
      }
      seen += ours;
    }
    expect(seen).toBeGreaterThan(0);
  });
});
