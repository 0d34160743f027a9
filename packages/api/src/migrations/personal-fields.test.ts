import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '../../test/testkit/database.js';

let database: TestDatabase;
const run = (sql: string) => database.orm.em.fork().execute(sql);
beforeAll(async () => {
  database = await testDatabase();
  await run(`insert into member (member_no, name, sex, id_number_cipher, id_number_hash) values
    ('sealed', '甲', 1, 'envelope', 'hash'), ('bare', '乙', 2, null, null)`);
}, 60_000);
afterAll(() => database.close());

it('keep the number of a member to which a sealed value is bound', async () => {
  await expect(run(`update member set member_no = 'other' where member_no = 'sealed'`)).rejects.toThrow(
    'cannot change',
  );
  await run(`update member set member_no = 'renamed', name = '丙' where member_no = 'bare'`);
  await run(`update member set member_no = 'moved', id_number_cipher = 'anew' where member_no = 'sealed'`);
  expect(await run('select member_no from member order by 1')).toEqual([
    { member_no: 'moved' },
    { member_no: 'renamed' },
  ]);
});

it.each([
  [
    'a sealed value without its hash',
    `update member set id_number_hash = null where member_no = 'moved'`,
    'member_id_number_whole',
  ],
  [
    'a hash twice',
    `insert into member (member_no, name, sex, id_number_cipher, id_number_hash) values ('x', '丁', 1, 'e', 'hash')`,
    'member_id_number_hash_unique',
  ],
])('refuse %s', async (_, statement, constraint) => {
  await expect(run(statement)).rejects.toThrow(constraint);
});
