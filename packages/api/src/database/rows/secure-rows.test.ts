import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { viewed } from '../../../test/testkit/viewed.js';
import { modules } from '../../modules/index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const declared = new Set(modules.flatMap(({ rows }) => Object.keys(rows)));

it('covers every table of the database', async () => {
  const tables = await database.orm.em.fork().execute<{ name: string; secured: boolean }[]>(
    `select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as name, c.relrowsecurity as secured
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('public', 'rollup') order by 1`,
  );
  expect(tables.filter(({ name }) => !declared.has(name))).toEqual([]);
  expect(tables.filter(({ secured }) => !secured)).toEqual([]);
  expect([...declared].filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
});

it('lets requests write nothing but what is declared, and own nothing', async () => {
  const { whole } = viewed(database.orm.em.fork());
  const owned = await sql`select from pg_class where pg_get_userbyid(relowner) like 'uniongraph\\_%'`.execute(whole);
  expect(owned.rows).toEqual([]);
  await expect(sql`delete from union_organization`.execute(whole)).rejects.toThrow('permission denied');
  await expect(sql`update audit_entry set event = 'x'`.execute(whole)).rejects.toThrow('permission denied');
  const nobody = viewed(database.orm.em.fork()).within(null);
  for (const table of ['user_account', 'api_key', 'user_session', 'access_grant', 'audit_entry']) {
    await expect(sql`select from ${sql.table(table)}`.execute(nobody)).rejects.toThrow('permission denied');
  }
});
