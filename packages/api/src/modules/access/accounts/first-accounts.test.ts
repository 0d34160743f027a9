import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type AccessServer, accessServer } from '../../../../test/testkit/access-server.js';
import { world } from '../../../../test/testkit/world.js';
import { demoAccounts, demoPassword } from './demo/demo-accounts.js';
import { createFirstAccounts, FIRST_USERNAME } from './first-accounts.js';

let server: AccessServer;
beforeEach(async () => {
  server = await accessServer();
}, 60_000);
afterEach(() => server.close());

const usernames = async () =>
  (await sql<{ username: string }>`select username from user_account order by id`.execute(server.whole)).rows.map(
    ({ username }) => username,
  );

/** Makes the database look as if it held the demonstration data. */
async function pretendDemo() {
  const build = world(server.em());
  const federation = { kind: 'GENERAL_FEDERATION', isGrassroots: false } as const;
  for (const [division, level] of [
    ['100000', 0],
    ['371300', 2],
    ['371302', 3],
    ['371311', 3],
  ] as const)
    await build.organization({ ...federation, code: `${division}-Z`, level, division });
  await server.em().execute(`insert into data_change (kind, label, rows) values ('DEMO', '演示', 1)`);
}

describe('an installation without users', () => {
  it('gets an administrator, who changes his one-time password and sets up a second factor before anything else', async () => {
    const first = await createFirstAccounts(server.whole);
    if (first?.kind !== 'ADMINISTRATOR') throw new Error('No administrator');
    expect(first.password).toMatch(/^[\w-]{20}$/);
    const browser = server.browser();
    expect(await browser.signIn(FIRST_USERNAME, first.password)).toMatchObject({ outcome: 'PASSWORD_CHANGE_NEEDED' });
    await browser.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { name } }', {
      input: { currentPassword: first.password, newPassword: 'correct horse battery' },
    });
    expect(await browser.viewer()).toMatchObject({ roles: [], secondFactor: { required: true, enrolled: false } });
    expect(await browser.organizations()).toEqual([null]);
  });

  it('tells the password once', async () => {
    await createFirstAccounts(server.whole);
    expect(await createFirstAccounts(server.whole)).toBeUndefined();
    expect(await usernames()).toEqual([FIRST_USERNAME]);
  });

  it('gets one administrator from two processes that start together', async () => {
    const made = await Promise.all([createFirstAccounts(server.whole), createFirstAccounts(server.whole)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await usernames()).toEqual([FIRST_USERNAME]);
  });

  it('with the demonstration data gets an account for each kind of user, which the sign-in page shows', async () => {
    await pretendDemo();
    expect(await createFirstAccounts(server.whole)).toEqual({ kind: 'DEMO', accounts: demoAccounts.length });
    const { data } = await server
      .browser()
      .ask('{ signInOptions { demoWarning { zh en } demoAccounts { username password role organization } } }');
    const shown = data.signInOptions.demoAccounts as { username: string; password: string; role: string }[];
    expect(shown.map(({ username }) => username)).toEqual(demoAccounts.map(({ username }) => username));
    expect(new Set(shown.map(({ role }) => role)).size).toBe(7);
    expect(data.signInOptions.demoWarning.en).toContain('public');
    for (const { username, password, role } of shown) {
      const browser = server.browser();
      expect(await browser.signIn(username, password)).toEqual({ outcome: 'SIGNED_IN', username });
      expect(await browser.viewer()).toMatchObject({ isDemo: true, roles: [role] });
    }
    const clerk = server.browser();
    await clerk.signIn('tianbao', demoPassword('tianbao'));
    expect(await clerk.organizations()).toEqual(['371302-Z', '371311-Z']);
  });
});

it('shows no accounts where they may not sign in, refuses them, and ends their sessions', async () => {
  await pretendDemo();
  await createFirstAccounts(server.whole);
  const before = server.browser();
  await before.signIn('tongji', demoPassword('tongji'));
  const strict = await server.second({ signIn: { demoAccounts: 'OFF', openId: null } });
  const browser = before.copy(strict.url);
  expect(await browser.viewer()).toBeNull();
  const { data } = await browser.ask(
    '{ signInOptions { demoWarning { en } demoAccounts { username } passwordRules { zh en } } }',
  );
  expect(data.signInOptions).toMatchObject({
    demoWarning: null,
    demoAccounts: [],
    passwordRules: { zh: expect.stringContaining('密码') },
  });
  expect(await browser.signIn('tongji', demoPassword('tongji'))).toEqual({
    code: 'FORBIDDEN',
    reason: 'DEMO_ACCOUNTS_OFF',
  });
  expect(await browser.signIn('tongji', 'not the password')).toEqual({
    code: 'UNAUTHENTICATED',
    reason: 'BAD_CREDENTIALS',
  });
  await strict.close();
});

it.each([
  ['that a proxy hands on', { 'x-forwarded-for': '192.0.2.7' }],
  ['that a proxy hands on by RFC 7239', { forwarded: 'for=192.0.2.7' }],
  ['to the name of a host', { host: 'union.example' }],
])('is not there for a request %s, though nobody named the proxy', async (_, headers) => {
  await pretendDemo();
  await createFirstAccounts(server.whole);
  const here = server.browser();
  expect(await here.signIn('quanguo', demoPassword('quanguo'))).toMatchObject({ outcome: 'SIGNED_IN' });
  const ask = (query: string, cookie = '') => askRaw(headers, query, cookie);
  const listed = await ask('{ signInOptions { demoWarning { zh } demoAccounts { username } } }');
  expect(listed.data).toEqual({ signInOptions: { demoWarning: null, demoAccounts: [] } });
  const { errors } = await ask(
    `mutation { signIn(input: { username: "quanguo", password: "${demoPassword('quanguo')}" }) { outcome } }`,
  );
  expect(errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'DEMO_ACCOUNTS_HERE' });
  expect(errors[0].message).toContain('DEMO_ACCOUNTS=allow');
  const session = await ask('{ viewer { username } }', `uniongraph-session=${here.token}`);
  expect(session.data).toEqual({ viewer: null });
  expect(await here.viewer()).toMatchObject({ username: 'quanguo' });
});

/** Asks as a proxy would: `fetch` sends no host but its own. */
async function askRaw(headers: Record<string, string>, query: string, cookie: string) {
  const asking = request(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
  });
  asking.end(JSON.stringify({ query }));
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return JSON.parse(Buffer.concat(await response.toArray()).toString());
}
