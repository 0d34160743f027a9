import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessServer, accessServer } from '../../test/testkit/access-server.js';
import { runUserCommand } from './run-user-command.js';

const OLD = 'chuxu-shanshui-1987';
const NEW = 'yuanshan-jinshui-2031';

let server: AccessServer;
let url: string;
beforeAll(async () => {
  server = await accessServer();
  url = server.em().config.get('clientUrl') as string;
});
afterAll(() => server.close());

async function run(...argv: string[]) {
  const said = { out: '', notes: '' };
  const exit = await runUserCommand(argv, {
    out: { write: (text) => (said.out += text) },
    notes: { write: (text) => (said.notes += text) },
    openDatabase: async () => ({ url, close: async () => {} }),
    now: server.now,
    signal: new AbortController().signal,
  });
  return { exit, ...said };
}

describe('npm run user -- reset-password', () => {
  it('lets a locked-out administrator in again, by a password that is good for one sign-in', async () => {
    const id = await server.user('admin', { password: OLD, grants: [['LEADER', 'LINYI']] });
    const open = server.browser();
    expect(await open.signIn('admin', OLD)).toMatchObject({ outcome: 'SIGNED_IN' });
    const other = server.browser();
    for (let at = 0; at < 12; at += 1) await other.signIn('admin', 'wrong');
    await server.audited();

    const { exit, out, notes } = await run('reset-password', '--name', 'Admin');
    expect([exit, out]).toEqual([0, expect.stringMatching(/^[\w-]{16,}\n$/)]);
    const password = out.trim();
    expect(notes).not.toContain(password);
    expect(notes).toMatch(/1 sessions/);

    const entries = await server.audited();
    expect(entries).toMatchObject([
      { event: 'PASSWORD_RESET', outcome: 'SUCCEEDED', principal: null, subject: `UserAccount:${id}` },
    ]);
    expect(entries[0]!.details).toMatchObject({ by: 'COMMAND_LINE', sessions: 1 });
    expect(JSON.stringify(entries)).not.toContain(password);

    server.wait(10);
    expect(await open.viewer()).toBeNull();
    expect(await other.signIn('admin', password)).toMatchObject({ outcome: 'PASSWORD_CHANGE_NEEDED' });
    const change = `mutation { changePassword(input: { currentPassword: "${password}", newPassword: "${NEW}" }) { __typename } }`;
    expect(await other.code(change)).toBeUndefined();
    expect(await server.browser().signIn('admin', NEW)).toMatchObject({ outcome: 'SIGNED_IN' });
    expect(await server.browser().signIn('admin', password)).not.toMatchObject({ outcome: 'SIGNED_IN' });
  });

  it('keeps the second factor, and removes it when that is asked for', async () => {
    const id = await server.user('lost', { password: OLD, grants: [['LEADER', 'LINYI']] });
    const enrolled = async () =>
      (
        await server.em().execute(`select totp_confirmed_at is not null as yes from user_account where id = ?`, [id])
      )[0]!.yes;
    await server
      .em()
      .execute(`update user_account set totp_secret = '\\x01', totp_confirmed_at = now() where id = ?`, [id]);
    await server.audited();
    expect((await run('reset-password', '--name', 'lost')).exit).toBe(0);
    expect([await enrolled(), (await server.audited()).map(({ event }) => event)]).toEqual([true, ['PASSWORD_RESET']]);
    expect((await run('reset-password', '--name', 'lost', '--second-factor')).exit).toBe(0);
    expect([await enrolled(), (await server.audited()).map(({ event }) => event)]).toEqual([
      false,
      ['SECOND_FACTOR_RESET', 'PASSWORD_RESET'],
    ]);
  });

  it('says that an account is disabled, and leaves it so', async () => {
    const id = await server.user('gone', { password: OLD });
    await server.em().execute('update user_account set disabled_at = now() where id = ?', [id]);
    const { exit, notes } = await run('reset-password', '--name', 'gone');
    expect([exit, notes]).toEqual([0, expect.stringContaining('已停用')]);
  });

  it.each([
    ['nobody of that name', ['reset-password', '--name', 'nobody'], '没有用户'],
    ['an account of the demonstration', ['reset-password', '--name', 'demo1'], '演示账号'],
    ['no name', ['reset-password'], '--name'],
    ['another action', ['remove', '--name', 'admin'], 'remove'],
    ['an unknown option', ['reset-password', '--nam', 'x'], '--help'],
  ])('refuses %s, and changes nothing', async (_what, argv, said) => {
    await server.user('demo1', { password: OLD, isDemo: true }).catch(() => {});
    await server.audited();
    const { exit, out, notes } = await run(...argv);
    expect([exit, out, await server.audited()]).toEqual([2, '', []]);
    expect(notes).toContain(said);
  });

  it('tells how it is used', async () => {
    expect(await run('--help')).toMatchObject({ exit: 0, out: expect.stringContaining('reset-password') });
    expect(await run()).toMatchObject({ exit: 2 });
  });
});
