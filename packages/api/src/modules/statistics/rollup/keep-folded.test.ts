import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Random } from '../../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { keepFolded } from './keep-folded.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const unfolded = async () => {
  const [row] = await database.orm.em.fork().execute<{ rows: string }[]>(
    `select count(*) as rows from membership_ledger
     where posted_in >= (select min(folded_before) from rollup.state where name like 'membership%')`,
  );
  return Number(row?.rows);
};

it('folds what two processes write beside each other, and stops when told', async () => {
  const em = database.orm.em.fork();
  await insertDivisions(em);
  await changeWorld(em, new Random(7), 60);
  const complaints: unknown[] = [];
  const foldings = [
    keepFolded(database.orm, (each) => complaints.push(each)),
    keepFolded(database.orm, (each) => complaints.push(each)),
  ];
  const until = Date.now() + 60_000;
  while ((await unfolded()) > 0 && Date.now() < until) await wait(100);
  expect(await unfolded()).toBe(0);
  await changeWorld(em, new Random(8), 30, 5000);
  while ((await unfolded()) > 0 && Date.now() < until) await wait(100);
  expect(await unfolded()).toBe(0);
  await Promise.all(foldings.map((each) => each.stop()));
  await changeWorld(em, new Random(9), 30, 9000);
  expect(await unfolded()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
