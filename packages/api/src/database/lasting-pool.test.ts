import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { lastingPool } from './lasting-pool.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  pool = lastingPool({ connectionString: database.url, max: 2 });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.close();
});

it('goes on when the server ends connections, between two statements and idle', async () => {
  const inUse = await pool.connect();
  const idle = await pool.connect();
  const ends = [inUse, idle].map((client) => new Promise((resolve) => client.once('end', resolve)));
  idle.release();
  const pids = [inUse, idle].map((client) => (client as unknown as { processID: number }).processID);
  await database.orm.em.execute('select pg_terminate_backend(unnest(?::int[]))', [`{${pids}}`]);
  await Promise.all(ends);
  await expect(inUse.query('select 1')).rejects.toThrow('not queryable');
  inUse.release(true);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});
