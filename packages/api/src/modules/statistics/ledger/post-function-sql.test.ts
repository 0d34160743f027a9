import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { insertRegister } from '../../../../test/oracle/register-world.js';
import { unposted } from '../../../../test/oracle/unposted.js';
import { rolledBack, testDatabase } from '../../../../test/testkit/database.js';

const insertOne = `insert into membership (id, member_id, organization_id, joined_on) values (1001, 301, 2, '2021-05-01')`;

it('posts to a table that has grown since its plans were made', async () => {
  const fresh = await testDatabase();
  await rolledBack(fresh.orm, async (em) => {
    await em.execute('delete from membership');
    await insertRegister(em);
    for (let id = 301; id < 331; id += 1) await em.execute(insertOne.replace('1001, 301', `${id}, ${id}`));
    expect(await unposted(em)).toEqual([]);
  });
  await fresh.close();
});

/** Pairs of writes to different tables of one subject. */
const pairs: [name: string, one: string, other: string][] = [
  ['a new membership and the sex of its member', insertOne, `update member set sex = 1 where id = 301`],
  [
    'a new membership and the move of its organization',
    insertOne,
    `update union_organization set division_code = '371321' where id = 2`,
  ],
  [
    'a new membership and a group of its member',
    insertOne,
    `insert into member_group (member_id, group_code) values (301, 'NEW_FORM')`,
  ],
  [
    'a new membership and the move of its division',
    insertOne,
    `update division set parent_code = '370000' where code = '371311'`,
  ],
  [
    'an end and the sex of its member',
    `update membership set left_on = '2023-01-01' where id = 9`,
    `update member set sex = 1 where id = 9`,
  ],
  [
    'a delete and the move of its organization',
    `delete from membership where id = 9`,
    `update union_organization set division_code = '371321' where id = 1`,
  ],
  [
    'a new report and the end of its organization',
    `insert into membership_snapshot (organization_id, source, as_of, members) values (1, 'ANNUAL_REPORT', '2022-12-31', 14)`,
    `update union_organization set dissolved_on = '2023-06-30', status = 'DISSOLVED' where id = 1`,
  ],
];
const orders = pairs.flatMap(([name, one, other]) => [
  [name, one, other],
  [`${name}, the latter first`, other, one],
]);

describe('two transactions do not miss each other:', () => {
  it.each(orders)('%s', async (_name, first, second) => {
    const fresh = await testDatabase();
    await insertRegister(fresh.orm.em.fork());
    const [one, other] = [fresh.orm.em.fork(), fresh.orm.em.fork()];
    await one.begin();
    await other.begin();
    await one.execute(first as string);
    const writing = other.execute(second as string);
    await Promise.race([writing, wait(150)]);
    await one.commit();
    await writing;
    await other.commit();
    expect(await unposted(fresh.orm.em.fork())).toEqual([]);
    await fresh.close();
  });
});
