import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { schemaDifference } from '../database/schema-difference.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

it('leave nothing to change between entities and tables', async () => {
  expect(await schemaDifference(database.orm)).toEqual([]);
});

it('go down to an empty database and up again', async () => {
  await database.orm.migrator.down({ to: 0 });
  const [{ tables }] = await database.orm.em
    .fork()
    .execute<[{ tables: string }]>(
      `select count(*) as tables from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
    );
  expect(Number(tables)).toBe(0);
  await database.orm.migrator.up();
});
