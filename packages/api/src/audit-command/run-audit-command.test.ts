import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rolledBack, type TestDatabase, testDatabase } from '../../test/testkit/database.js';
import { viewed } from '../../test/testkit/viewed.js';
import { recordAudit } from '../modules/access/audit/record-audit.js';
import { verifyAudit } from '../modules/access/audit/verify-audit.js';
import { runAuditCommand } from './run-audit-command.js';

let database: TestDatabase;
const entry = { event: 'SIGN_IN', outcome: 'SUCCEEDED', viewer: null, details: { of: 1.5, text: '临沂' } } as const;

beforeAll(async () => {
  database = await testDatabase();
  const { whole } = viewed(database.orm.em.fork());
  for (let i = 0; i < 5; i += 1) await recordAudit(whole, { ...entry, subject: `UserAccount:${i}` });
  // An act that is taken back leaves no gap.
  const failing = whole.transaction().execute(async (db) => {
    await recordAudit(db, entry);
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  await Promise.all(Array.from({ length: 10 }, () => recordAudit(whole, entry)));
});
afterAll(() => database.close());

async function run(...argv: string[]) {
  let said = '';
  const write = (text: string) => {
    said += text;
  };
  const exit = await runAuditCommand(argv, {
    out: { write },
    notes: { write },
    openDatabase: async () => ({ url: database.url, close: async () => {} }),
    signal: new AbortController().signal,
  });
  return { exit, said };
}

it('finds a log whole that nobody touched, written by many at once', async () => {
  expect(await run()).toEqual({
    exit: 0,
    said: expect.stringMatching(
      /^审计日志完整。\nThe audit log is whole.\n共 15 条.* 15 entries, the last: 15:[0-9a-f]{64}\n$/,
    ),
  });
});

it.each([
  ['text that was changed', `update audit_entry set subject = 'UserAccount:9' where id = 3`, '3', 'CHANGED'],
  [
    'a time that was changed',
    `update audit_entry set made_at = made_at - interval '1 day' where id = 2`,
    '2',
    'CHANGED',
  ],
  ['details that were changed', `update audit_entry set details = '{}' where id = 4`, '4', 'CHANGED'],
  ['an entry that was removed', 'delete from audit_entry where id = 7', '8', 'MISSING'],
  ['the first that was removed', 'delete from audit_entry where id = 1', '2', 'MISSING'],
  [
    'an entry that was changed with a hash that fits',
    `update audit_entry e set outcome = 'FAILED' where id = 5;
     update audit_entry e set hash = sha256(previous_hash || convert_to(audit_entry_text(e), 'UTF8')) where id = 5`,
    '6',
    'UNCHAINED',
  ],
])('finds %s, by whoever owns the table', async (_what, tampering, id, problem) => {
  await rolledBack(database.orm, async (em) => {
    await em.execute('alter table audit_entry disable trigger user');
    for (const statement of tampering.split(';')) await em.execute(statement);
    expect(await verifyAudit(viewed(em).whole)).toMatchObject({ isWhole: false, firstBroken: id, problem });
  });
});

/** The last entry, as the command names it. */
const head = async () => /\d+:[0-9a-f]{64}$/.exec((await run()).said.trim())![0];

it('finds the entry again that it named, also when more have come', async () => {
  const noted = await head();
  await recordAudit(viewed(database.orm.em.fork()).whole, entry);
  expect(await run('--expect', noted)).toMatchObject({ exit: 0 });
  expect(await head()).toMatch(/^16:/);
});

it('misses entries that were removed from the end, or put in the place of others', async () => {
  const noted = await head();
  const em = database.orm.em.fork();
  await em.execute('alter table audit_entry disable trigger user');
  await em.execute('delete from audit_entry where id = 16');
  await em.execute('alter table audit_entry enable trigger user');
  expect(await run()).toMatchObject({ exit: 0 });
  const gone = await run('--expect', noted);
  expect(gone).toEqual({ exit: 1, said: expect.stringMatching(/第 16 条已不存在[\s\S]*entry 16 is gone/) });
  await recordAudit(viewed(database.orm.em.fork()).whole, { ...entry, subject: 'UserAccount:other' });
  expect(await run()).toMatchObject({ exit: 0 });
  const other = await run('--expect', noted);
  expect(other).toEqual({
    exit: 1,
    said: expect.stringMatching(/第 16 条与留存的散列不符[\s\S]*entry 16 has another hash/),
  });
});

it.each([['--expect'], ['--expect', '15'], ['--other'], ['15:aa']])(
  'ends with 2 and says how it is used for %j',
  async (...argv) => {
    expect(await run(...argv)).toEqual({ exit: 2, said: expect.stringContaining('--expect <id>:<hash>') });
  },
);

it('names the first broken entry and ends with 1', async () => {
  const em = database.orm.em.fork();
  await em.execute('alter table audit_entry disable trigger user');
  await em.execute(`update audit_entry set event = 'X' where id in (6, 9)`);
  await em.execute('alter table audit_entry enable trigger user');
  expect(await run()).toEqual({ exit: 1, said: expect.stringContaining('entry 6 was changed') });
});

it('cannot be changed by the program, nor by the owner while the triggers stand', async () => {
  const { whole } = viewed(database.orm.em.fork());
  await expect(whole.deleteFrom('audit_entry').execute()).rejects.toThrow('permission denied');
  await expect(whole.updateTable('audit_entry').set({ event: 'QUERY' }).execute()).rejects.toThrow('permission denied');
  await expect(database.orm.em.fork().execute('delete from audit_entry')).rejects.toThrow('AUDIT_IS_APPEND_ONLY');
  await expect(database.orm.em.fork().execute('truncate audit_entry')).rejects.toThrow('AUDIT_IS_APPEND_ONLY');
});
