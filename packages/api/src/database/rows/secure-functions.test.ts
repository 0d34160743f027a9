import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { viewed } from '../../../test/testkit/viewed.js';
import { secureFunctions } from './secure-functions.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Definer functions by name, with the roles that may execute them; `PUBLIC` is everybody. */
const definers = () =>
  database.orm.em.fork().execute<{ name: string; roles: string[]; path: string | null }[]>(
    `select n.nspname || '.' || p.proname as name, array_to_string(p.proconfig, ' ') as path,
       (select coalesce(json_agg(r.name order by r.name), '[]')
        from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
        cross join lateral (select case when a.grantee = 0 then 'PUBLIC' else pg_get_userbyid(a.grantee) end as name) r
        where a.grantee <> p.proowner) as roles
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  );

it('leaves no function that runs with its owner’s rights to everybody', async () => {
  const found = await definers();
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ roles }) => roles.includes('PUBLIC'))).toEqual([]);
  // Else whoever calls it chooses which tables it means.
  expect(found.filter(({ path }) => !path?.includes('search_path=public, pg_temp'))).toEqual([]);
  const rolesOf = (name: string) => found.find((each) => each.name === name)?.roles;
  expect(rolesOf('public.scope_organizations')).toEqual(['uniongraph_engine', 'uniongraph_viewer']);
  expect(rolesOf('public.search_employing_unit')).toEqual(['uniongraph_engine', 'uniongraph_viewer']);
  for (const name of ['public.apply_row_scope', 'public.chain_audit_entry', 'rollup.membership_total_fold'])
    expect(rolesOf(name)).toEqual([]);
});

it('closes one that was made anew, at the next start', async () => {
  const em = database.orm.em.fork();
  await em.execute(
    `create function rollup.anew_fold() returns boolean language sql security definer
       set search_path = public, pg_temp as 'select true'`,
  );
  expect((await definers()).find(({ name }) => name === 'rollup.anew_fold')?.roles).toContain('PUBLIC');
  await secureFunctions(em);
  expect((await definers()).find(({ name }) => name === 'rollup.anew_fold')?.roles).toEqual([]);
});

it('keeps requests from what only the owner calls', async () => {
  const viewer = viewed(database.orm.em.fork()).within({ kind: 'AREA', areaCode: '371300' });
  for (const call of ['rollup.membership_total_rebuild()', `apply_row_scope('member')`])
    await expect(sql`select ${sql.raw(call)}`.execute(viewer)).rejects.toThrow('permission denied');
  await expect(sql`select search_union_organization('工会')`.execute(viewer)).resolves.toBeDefined();
});
