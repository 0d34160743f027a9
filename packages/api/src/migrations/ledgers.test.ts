import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { facts } from '../modules/statistics/facts/index.js';
import { factSql } from '../modules/statistics/ledger/fact-sql.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const routines = `select proname as name, regexp_replace(prosrc, '\\s+', ' ', 'g') as body from pg_proc
  where pronamespace = 'public'::regnamespace and proname ~ '_ledger_.*_(events|post|on_)' order by proname`;
const columns = `select table_name, column_name, data_type, is_nullable from information_schema.columns
  where table_schema = 'public' and table_name like '%\\_ledger' order by table_name, ordinal_position`;

it('say what the declarations of the facts say', async () => {
  const em = database.orm.em.fork();
  const migrated = [await em.execute(routines), await em.execute(columns)];
  await em.execute(
    `drop table ${facts.map((fact) => fact.ledger).join(', ')} cascade;` +
      migrated[0]!.map((routine) => `drop function ${(routine as { name: string }).name} cascade;`).join(''),
  );
  await em.execute(facts.map((fact) => factSql(fact)).join('\n'));
  expect(migrated).toEqual([await em.execute(routines), await em.execute(columns)]);
  expect(migrated[0]!.length).toBeGreaterThan(10);
});
