import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { requestLogin } from './request-login.js';
import { ViewedDatabase } from './viewed-database.js';

let database: TestDatabase;
let url: string;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  url = await requestLogin(database.url);
  client = new pg.Client(url);
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.close();
});

describe('the login of requests', () => {
  it('is made once, for all processes of a database', async () => {
    expect(await Promise.all([requestLogin(database.url), requestLogin(database.url)])).toEqual([url, url]);
  });

  it('owns nothing, leads nobody and is no superuser', async () => {
    const { rows } = await client.query(
      `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolinherit,
         exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid)
           or exists (select from pg_database where datdba = r.oid) as owns
       from pg_roles r where rolname = session_user`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        rolinherit: false,
        owns: false,
      },
    ]);
  });

  it.each([
    'select from member',
    'select from union_organization',
    'select from program.request_login',
    'delete from audit_entry',
    'alter table audit_entry disable trigger user',
    'set role uniongraph',
    'create table mine (a int)',
  ])('may not %s, in no role that it can take', async (statement) => {
    for (const role of ['reset role', 'set role uniongraph_viewer', 'set role uniongraph_engine']) {
      await client.query('begin');
      await client.query(role);
      const isItsReading = role !== 'reset role' && /from (member|union_organization)$/.test(statement);
      const asked = client.query(statement);
      if (isItsReading) await asked;
      else await expect(asked).rejects.toThrow(/permission denied|must be owner/);
      await client.query('rollback');
    }
  });

  it('serves requests: nobody sees a row, the program sees all, and a statement can be cancelled', async () => {
    await database.orm.em.execute(`insert into member (member_no, name, sex) values ('1', '甲', 1)`);
    const viewed = new ViewedDatabase(url, { statementTimeoutMs: 200 });
    try {
      expect(await viewed.within(null).selectFrom('member').select('id').execute()).toEqual([]);
      expect(await viewed.whole.selectFrom('member').select('id').execute()).toHaveLength(1);
    } finally {
      await viewed.close();
    }
  });

  it('is another for a copy of the database', async () => {
    await database.orm.em.execute(`update program.request_login set name = 'uniongraph_request_1'`);
    const again = await requestLogin(database.url);
    expect(new URL(again).username).toBe(new URL(url).username);
    expect(again).not.toBe(url);
  });
});
