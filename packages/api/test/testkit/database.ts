import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { migrate } from '../../src/database/migrate.js';
import { clone, template } from './template.js';

export interface TestDatabase {
  orm: MikroORM;
  url: string;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
}

const migrated = () => template('migrated', 'uniongraph', migrate);

/** A migrated, empty database for the calling test file alone (≈ 0.1 s): take it in beforeAll, close it in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  return clone(await migrated());
}

/** The same with the demonstration data, which is loaded once in a Jest run. */
export async function demoDatabase(): Promise<TestDatabase> {
  await migrated();
  const withDemo = await template('demo', 'migrated', async (orm) => {
    const { loadDemo } = await import('../../src/seed/load-demo.js');
    await loadDemo(orm, () => {});
  });
  return clone(withDemo);
}

/** Runs `work` in a transaction that is rolled back whatever happens. */
export async function rolledBack<T>(orm: MikroORM, work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
  const em = orm.em.fork();
  await em.begin();
  try {
    return await work(em);
  } finally {
    await em.rollback();
  }
}
