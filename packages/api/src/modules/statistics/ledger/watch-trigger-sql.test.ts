import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { insertRegister } from '../../../../test/oracle/register-world.js';
import { unposted } from '../../../../test/oracle/unposted.js';
import { rolledBack, type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await insertRegister(database.orm.em.fork());
});
afterAll(() => database.close());

const insertOne = `insert into membership (id, member_id, organization_id, joined_on) values (1001, 301, 2, '2021-05-01')`;

/** A name, what is written, and how many rows the register's ledger gets. */
const writes: [name: string, rows: number, ...statements: string[]][] = [
  ['an insert', 1, insertOne],
  ['an insert of one who has left', 2, insertOne.replace(')', ', left_on)').replace("01')", "01', '2022-01-01')")],
  [
    'an insert of many',
    100,
    `insert into membership (member_id, organization_id, joined_on) select i, 2, '2021-05-01' from generate_series(301, 400) i`,
  ],
  [
    'an insert of none',
    0,
    `insert into membership (member_id, organization_id, joined_on) select i, 2, '2021-05-01' from generate_series(1, 0) i`,
  ],
  ['an update of a watched column', 1, `update membership set left_on = '2022-01-01' where id = 7`],
  ['an update of many', 300, `update membership set left_on = '2022-01-01' where id <= 300`],
  ['an update of an unwatched column', 0, `update membership set kind = 'PROBATIONARY', version = version + 1`],
  ['an update to the same value', 0, `update membership set joined_on = joined_on`],
  [
    'an update of one row among many that stay',
    1,
    `update membership set left_on = case when id = 7 then date '2022-01-01' end`,
  ],
  ['an update of the primary key', 2, `update membership set id = 5000 where id = 7`],
  ['a change of organization', 2, `update membership set organization_id = 2 where id = 7`],
  ['a delete', 1, `delete from membership where id = 7`],
  ['a delete of many', 300, `delete from membership`],
  [
    'a delete of one corrected several times',
    5,
    `update membership set joined_on = '2020-03-03' where id = 7`,
    `update membership set joined_on = '2020-03-04' where id = 7`,
    `delete from membership where id = 7`,
  ],
  ['an upsert', 2, insertOne, `${insertOne} on conflict (id) do update set left_on = '2022-02-02'`],
  [
    'an upsert of old and new',
    2,
    `insert into membership (id, member_id, organization_id, joined_on) values (7, 7, 1, '2020-01-08'), (1001, 301, 2, '2021-05-01') on conflict (id) do update set left_on = '2022-02-02'`,
  ],
  ['an insert that conflicts and does nothing', 1, insertOne, `${insertOne} on conflict do nothing`],
  [
    'an insert and an update in one transaction',
    2,
    insertOne,
    `update membership set left_on = '2022-01-01' where id = 1001`,
  ],
  ['an insert and a delete in one transaction', 2, insertOne, `delete from membership where id = 1001`],
  [
    'an id that comes back',
    2,
    `delete from membership where id = 7`,
    `insert into membership (id, member_id, organization_id, joined_on) values (7, 7, 1, '2020-01-08')`,
  ],
  [
    'an id that comes back in one statement',
    2,
    `with gone as (delete from membership where id = 7 returning *) insert into membership (id, member_id, organization_id, joined_on) select id, member_id, 2, joined_on + 1 from gone`,
  ],
  ['a change of sex', 1, `update member set sex = 3 - sex where id = 7`],
  ['a change of name', 0, `update member set name = '新名' where id = 7`],
  ['a change of sex of many', 300, `update member set sex = 3 - sex`],
  ['a new group', 1, `insert into member_group (member_id, group_code) values (8, 'NEW_FORM')`],
  ['a group that is not counted', 0, `insert into member_group (member_id, group_code) values (8, 'COURIER')`],
  ['a group given up', 1, `delete from member_group where member_id = 7`],
  ['another group', 1, `update member_group set group_code = 'NEW_FORM' where member_id = 7`],
  ['an organization that moves', 600, `update union_organization set division_code = '371321' where id = 1`],
  ['a division that moves', 600, `update division set parent_code = '370000' where code = '371302'`],
  ['a member deleted with all that is theirs', 1, `delete from member where id = 7`],
  [
    'one statement that writes member, membership and group',
    1,
    `with p as (insert into member (id, member_no, name, sex) values (500, 'M500', '新', 2) returning id),
     m as (insert into membership (member_id, organization_id, joined_on) select id, 2, '2021-05-01' from p)
     insert into member_group (member_id, group_code) select id, 'MIGRANT' from p`,
  ],
  [
    'the same, membership last',
    1,
    `with p as (insert into member (id, member_no, name, sex) values (500, 'M500', '新', 2) returning id),
     g as (insert into member_group (member_id, group_code) select id, 'MIGRANT' from p)
     insert into membership (member_id, organization_id, joined_on) select id, 2, '2021-05-01' from p`,
  ],
  [
    'one statement that changes member and membership',
    2,
    `with p as (update member set sex = 3 - sex where id = 7) update membership set left_on = '2022-01-01' where id = 7`,
  ],
  [
    'one statement that changes a group and deletes the membership',
    1,
    `with g as (delete from member_group where member_id = 7) delete from membership where id = 7`,
  ],
];

const posted = async (em: SqlEntityManager) => {
  const [row] = await em.execute<{ rows: string }[]>(
    `select count(*) as rows from membership_ledger where origin = 'register'`,
  );
  return Number(row?.rows);
};

describe('the ledger is what the events functions say after', () => {
  it.each(writes)('%s', async (_name, rows, ...statements) => {
    await rolledBack(database.orm, async (em) => {
      const before = await posted(em);
      for (const statement of statements) {
        await em.execute(statement);
        expect(await unposted(em)).toEqual([]);
      }
      expect((await posted(em)) - before).toBe(rows);
    });
  });

  it('COPY', async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    await pipeline(
      [301, 302, 303].map((id) => `${2000 + id}\t${id}\t2\t2021-05-01\n`),
      client.query(copyFrom('copy membership (id, member_id, organization_id, joined_on) from stdin')),
    );
    await client.end();
    const em = database.orm.em.fork();
    expect(await unposted(em)).toEqual([]);
    await em.execute('delete from membership where id > 2000');
    expect(await unposted(em)).toEqual([]);
  });
});
