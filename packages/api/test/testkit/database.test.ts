import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rolledBack, type TestDatabase, testDatabase } from './database.js';

describe('testDatabase', () => {
  let first: TestDatabase;
  let second: TestDatabase;

  beforeAll(async () => {
    [first, second] = await Promise.all([testDatabase(), testDatabase()]);
  }, 60_000);
  afterAll(() => Promise.all([first.close(), second.close()]));

  it('gives every caller a database of its own', async () => {
    await first.orm.em.getConnection().execute('create table mine (id int)');
    const seen = await second.orm.em.getConnection().execute(`select to_regclass('mine') is null as absent`);
    expect(seen).toEqual([{ absent: true }]);
  });

  it('connects as an ordinary role', async () => {
    const rows = await first.orm.em
      .getConnection()
      .execute('select rolsuper as superuser from pg_roles where rolname = current_user');
    expect(rows).toEqual([{ superuser: false }]);
  });

  it('has the extensions at hand and finds trigrams in Chinese text', async () => {
    const rows = await rolledBack(first.orm, async (em) => {
      for (const name of ['ltree', 'pg_trgm', 'btree_gist', 'pgcrypto']) {
        await em.execute(`create extension if not exists ${name}`);
      }
      return em.execute(`select similarity('临沂市总工会', '临沂市总工会') as similarity`);
    });
    expect(rows).toEqual([{ similarity: 1 }]);
  });

  it('rolls back what ran in rolledBack, also after a failure', async () => {
    const failing = rolledBack(first.orm, async (em) => {
      await em.execute('create table passing (id int)');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    const seen = await first.orm.em.getConnection().execute(`select to_regclass('passing') is null as absent`);
    expect(seen).toEqual([{ absent: true }]);
  });
});
