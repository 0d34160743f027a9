import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { insertDivisions } from '../../../../test/oracle/random-world.js';
import { rolledBack, type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { viewed } from '../../../../test/testkit/viewed.js';
import { nationalViewer } from '../../../../test/testkit/viewers.js';
import { createContext } from '../../../context.js';
import { readSource } from './read-source.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await insertDivisions(database.orm.em.fork());
});
afterAll(() => database.close());

const read = async (em: SqlEntityManager = database.orm.em.fork()) =>
  (await readSource(createContext(viewed(em), nationalViewer))).reference;

it('is read once, and again after a change', async () => {
  const first = await read();
  expect(await read()).toBe(first);
  await database.orm.em.fork().execute(`update division set name = '兰山' where code = '371302'`);
  expect((await read()).areas.get('371302')?.name).toBe('兰山');
});

it('does not take what was rolled back for what another transaction wrote', async () => {
  const change = (name: string) => `update division set name = '${name}' where code = '371311'`;
  await rolledBack(database.orm, async (em) => {
    await em.execute(change('甲'));
    expect((await read(em)).areas.get('371311')?.name).toBe('甲');
    await em.execute(change('乙'));
    expect((await read(em)).areas.get('371311')?.name).toBe('乙');
  });
  expect((await read()).areas.get('371311')?.name).toBe('罗庄区');
  await database.orm.em.fork().execute(change('丙'));
  expect((await read()).areas.get('371311')?.name).toBe('丙');
});
