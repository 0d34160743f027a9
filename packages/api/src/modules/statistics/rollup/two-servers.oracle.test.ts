import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { checkStatistics } from '../../../../test/oracle/check-statistics.js';
import { reorganize } from '../../../../test/oracle/organization-mergers.js';
import { Random } from '../../../../test/oracle/random.js';
import { changeWorld, insertDivisions } from '../../../../test/oracle/random-world.js';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { ormConfig } from '../../../orm.config.js';
import { keepFolded } from './keep-folded.js';

let database: TestDatabase;
let other: MikroORM;
let here: SqlEntityManager;
beforeAll(async () => {
  database = await testDatabase();
  other = await MikroORM.init(ormConfig(database.url));
  here = database.orm.em.fork();
  await insertDivisions(here);
});
afterAll(async () => {
  await other.close(true);
  await database.close();
});

const totals = async () => {
  const [row] = await here.execute<[{ members: string; folded: string }]>(
    `select (select count(*) from membership_ledger) as members, (select folded_before::text from rollup.state where name = 'membership_total') as folded`,
  );
  return row;
};

describe('statistics equal a recount of the base tables', () => {
  it('from two servers that write, fold and answer beside each other, each with what it keeps in memory', async () => {
    const complaints: unknown[] = [];
    const foldings = [database.orm, other].map((orm) => keepFolded(orm, (error) => complaints.push(error)));
    const random = new Random(21);
    await changeWorld(here, random, 40);
    for (let round = 1; round <= 4; round += 1) {
      const there = other.em.fork();
      await Promise.all([
        changeWorld(here, new Random(round), 15, round * 1000),
        changeWorld(there, new Random(round + 50), 15, round * 1000 + 500),
      ]);
      await reorganize(round % 2 === 0 ? here : there, random, 3, round * 1000);
      await checkStatistics(here, random);
      await checkStatistics(there, random);
      await wait(round === 2 ? 1500 : 0);
    }
    await Promise.all(foldings.map((folding) => folding.stop()));
    expect(complaints).toEqual([]);
  });

  it('after a server was killed in the middle of a fold, and after the next fold', async () => {
    const random = new Random(31);
    await changeWorld(here, random, 30, 20_000);
    const before = await totals();
    const killed = new pg.Client(database.url);
    killed.on('error', () => {});
    await killed.connect();
    await killed.query('begin');
    await killed.query('select rollup.membership_total_fold(), rollup.organization_total_fold()');
    const [{ pid }] = (await killed.query('select pg_backend_pid() as pid')).rows;
    await here.execute('select pg_terminate_backend(?)', [pid]);
    await wait(200);
    expect(await totals()).toEqual(before);
    await checkStatistics(here, random);
    const folding = keepFolded(other, () => {});
    while ((await totals())?.folded === before?.folded) await wait(50);
    await folding.stop();
    await checkStatistics(here, random);
    await checkStatistics(other.em.fork(), random);
  });

  it('after a writer was killed before its commit: nothing of it counts, in the ledger or in a rollup', async () => {
    const random = new Random(41);
    const writer = new pg.Client(database.url);
    writer.on('error', () => {});
    await writer.connect();
    await writer.query('begin');
    await writer.query('delete from membership_snapshot');
    const before = await totals();
    const [{ pid }] = (await writer.query('select pg_backend_pid() as pid')).rows;
    await here.execute('select pg_terminate_backend(?)', [pid]);
    await wait(200);
    expect((await totals())?.members).toBe(before?.members);
    await checkStatistics(here, random);
  });
});
