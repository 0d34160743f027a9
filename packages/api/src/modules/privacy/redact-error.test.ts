import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../../test/testkit/database.js';
import { redactError, redactMessage } from './redact-error.js';

const NAME = '标记姓名甲';
const PHONE = '13899990001';
const NUMBER = '371399199001010010';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.url);
  await client.connect();
  await client.query(
    `insert into member (member_no, name, sex, phone, id_number_cipher, id_number_hash)
     values ('M1', $1, 1, $2, 'a', convert_to($3, 'UTF8'))`,
    [NAME, PHONE, NUMBER],
  );
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.close();
});

const failure = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error) => error,
  );

describe('redactError', () => {
  it.each([
    [
      'a repeated hash',
      `insert into member (member_no, name, sex, id_number_cipher, id_number_hash) values ('M2', '${NAME}', 1, 'b', convert_to('${NUMBER}', 'UTF8'))`,
      'member_id_number_hash_unique',
    ],
    [
      'a row that fails a check',
      `insert into member (member_no, name, sex, phone) values ('M3', '${NAME}', 7, '${PHONE}')`,
      'member_sex_check',
    ],
    ['a missing value', `insert into member (member_no, name, phone) values ('M4', '${NAME}', '${PHONE}')`, 'sex'],
    ['a text that is no number', `select '${NAME}'::int`, '22P02'],
    ['a text that is no date', `select '${NAME} ${PHONE}'::date`, '22007'],
    ['a number that is too large', `select '${NUMBER}'::int`, '22003'],
    [
      'text that is too long',
      `insert into member (member_no, name, sex) values ('M5', repeat('${NAME}', 99), 1)`,
      '22001',
    ],
    [
      'a raised exception',
      `do $$ begin raise exception 'no member "%" with %', '${NAME}', '${NUMBER}'; end $$`,
      'P0001',
    ],
    ['a syntax error', `select from member where name == '${NAME}' and`, '42'],
  ])('tells of %s what helps, and nothing of the person', async (_, statement, helpful) => {
    for (const failed of [failure(client.query(statement)), failure(database.orm.em.fork().execute(statement))]) {
      const error = await failed;
      const text = redactError(new Error('wrapped', { cause: error }));
      expect(text).toContain(helpful);
      expect(text).toMatch(/\n\s+at /);
      for (const secret of [NAME, PHONE, NUMBER]) expect(text).not.toContain(secret);
    }
  });

  it('tells of a mistake in the program as it is, numbers of persons aside', () => {
    expect(redactMessage(new TypeError('x is not a function'))).toBe('x is not a function');
    expect(redactError(new TypeError(`no ${NUMBER}, no ${PHONE}`))).toMatch(/^TypeError: no \*\*\*, no \*\*\*\n\s+at /);
    expect(redactError('text')).toBe('text');
    expect(redactError(undefined)).toBe('undefined');
  });
});
