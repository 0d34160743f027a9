import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('prepares what is read a second time, and gives each asker the answer to its own values', async () => {
  await database.orm.em.fork().transactional(async (em) => {
    const db = em.getKysely() as unknown as Kysely<object>;
    const double = async (value: number) =>
      (await sql<{ doubled: number }>`select ${value}::integer * 2 as doubled`.execute(db)).rows[0]?.doubled;
    expect([await double(2), await double(3), await double(4)]).toEqual([4, 6, 8]);
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
    expect(rows.filter(({ statement }) => statement.includes('as doubled'))).toHaveLength(1);
  });
});

it('leaves several statements in one text as they are', async () => {
  const em = database.orm.em.fork();
  const both = 'select 1; select 2;';
  await em.execute(both);
  await em.execute(both);
});
