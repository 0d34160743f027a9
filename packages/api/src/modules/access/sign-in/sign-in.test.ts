import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type AccessServer, accessServer } from '../../../../test/testkit/access-server.js';
import { createContext } from '../../../context.js';
import { passwordWork } from './password/password-work.js';
import { signIn } from './sign-in.js';

let server: AccessServer;
beforeAll(async () => {
  server = await accessServer();
  await server.user('zhang', { password, grants: [['LEADER', 'LANSHAN']] });
  await server.user('li', { password });
  await server.user('openid');
  const gone = await server.user('gone', { password });
  await sql`update user_account set disabled_at = now() where id = ${gone}`.execute(server.whole);
}, 60_000);
afterAll(() => server.close());
beforeEach(() => server.forgetFailures());

const password = 'correct horse battery';
const signedIn = (username: string) => ({ outcome: 'SIGNED_IN', username });

describe('signing in', () => {
  it('gives who knows the password a session, and what his grants let him see', async () => {
    const browser = server.browser();
    expect(await browser.viewer()).toBeNull();
    expect(await browser.signIn('ＺＨＡＮＧ ', password)).toEqual(signedIn('zhang'));
    expect(await browser.viewer()).toMatchObject({
      kind: 'USER',
      username: 'zhang',
      roles: ['LEADER'],
      organization: { code: 'LANSHAN' },
      scope: { kind: 'AREA', areaCode: '371302', name: '兰山区' },
      mustChangePassword: false,
    });
    const asked = await browser.ask('{ unionOrganizations { nodes { code } } }');
    expect(asked.data.unionOrganizations.nodes).toEqual([{ code: 'LANSHAN' }]);
    expect(await browser.signOut()).toBe(true);
    expect(await browser.viewer()).toBeNull();
    expect(await browser.code('{ unionOrganizations { totalCount } }')).toBe('UNAUTHENTICATED');
    expect(await browser.signOut()).toBe(false);
  });

  it('tells how often it failed since the last time, once', async () => {
    const browser = server.browser();
    const failures = async () => (await browser.ask('{ sessions { current failedSignInsBefore } }')).data.sessions;
    await server.browser().signIn('zhang', 'wrong password');
    await server.browser().signIn('zhang', 'wrong too, again');
    await browser.signIn('zhang', password);
    const told = await failures();
    expect(told.find((each: { current: boolean }) => each.current).failedSignInsBefore).toBe(2);
    await browser.signIn('zhang', password);
    expect((await failures()).find((each: { current: boolean }) => each.current).failedSignInsBefore).toBe(0);
    await server.forgetFailures();
  });

  it('shows a user without a grant who he is, and nothing else', async () => {
    const browser = server.browser();
    expect(await browser.signIn('li', password)).toEqual(signedIn('li'));
    expect(await browser.viewer()).toMatchObject({
      username: 'li',
      roles: [],
      organization: null,
      scope: { kind: 'NONE' },
    });
    expect(await browser.code('{ unionOrganizations { totalCount } }')).toBe('FORBIDDEN');
  });

  it('ends the former session of a browser that signs in anew', async () => {
    const browser = server.browser();
    await browser.signIn('zhang', password);
    const copy = browser.copy();
    await browser.signIn('li', password);
    expect(await browser.viewer()).toMatchObject({ username: 'li' });
    expect(browser.token).not.toBe(copy.token);
    server.wait(3);
    expect(await copy.viewer()).toBeNull();
  });

  it('keeps the hash of a token alone', async () => {
    const browser = server.browser();
    await browser.signIn('zhang', password);
    const kept =
      await sql`select from user_session where position(${Buffer.from(browser.token!)}::bytea in token_hash) > 0
      or token_hash = ${Buffer.from(browser.token!, 'base64url')}`.execute(server.whole);
    expect(kept.rows).toEqual([]);
    expect(Buffer.from(browser.token!, 'base64url')).toHaveLength(32);
  });

  it.each([
    ['a username that is too long', 'x'.repeat(65), password],
    ['no username', '  ', password],
    ['no password', 'zhang', ''],
    ['a password that would take long to hash', 'zhang', 'x'.repeat(129)],
  ])('refuses %s before any work', async (_, username, given) => {
    const before = passwordWork.computed;
    expect(await server.browser().signIn(username, given)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(passwordWork.computed).toBe(before);
  });
});

describe('who may not sign in', () => {
  it.each([
    ['a wrong password', 'zhang', 'not the password'],
    ['nobody', 'nobody', password],
    ['a disabled account', 'gone', password],
    ['an account without a password', 'openid', password],
  ])('is told the same of %s, after the same work', async (_, username, given) => {
    const context = createContext({ whole: server.whole, within: () => server.whole }, null, server.now);
    const before = passwordWork.computed;
    const error = await signIn(context, { username, password: given }).catch((reason) => reason);
    expect(error.message).toBe('用户名或密码不正确。 / The username or the password is not right.');
    expect({ statements: context.statements, hashes: passwordWork.computed - before }).toEqual({
      statements: 5,
      hashes: 1,
    });
  });

  it('is written down, without the password and without a name that nobody has', async () => {
    await server.audited();
    const secret = 'my secret password';
    await server.browser().signIn(secret, secret);
    await server.browser().signIn('zhang', secret);
    const browser = server.browser();
    await browser.signIn('zhang', password);
    await browser.signOut();
    const audited = await server.audited();
    expect(audited).toEqual([
      { event: 'SIGN_IN', outcome: 'REFUSED', principal: null, subject: null, details: { reason: 'BAD_CREDENTIALS' } },
      {
        event: 'SIGN_IN',
        outcome: 'REFUSED',
        principal: null,
        subject: expect.stringMatching(/^UserAccount:/),
        details: { reason: 'BAD_CREDENTIALS' },
      },
      {
        event: 'SIGN_IN',
        outcome: 'SUCCEEDED',
        principal: 'zhang',
        subject: expect.stringMatching(/^UserAccount:/),
        details: { means: 'PASSWORD' },
      },
      {
        event: 'SIGN_OUT',
        outcome: 'SUCCEEDED',
        principal: 'zhang',
        subject: expect.stringMatching(/^UserAccount:/),
        details: { sessions: [expect.stringMatching(/^\d+$/)] },
      },
    ]);
    expect(JSON.stringify(audited)).not.toContain('secret');
  });
});

describe('many attempts in one document', () => {
  const one = (alias: string) => `${alias}: signIn(input: { username: "zhang", password: "x" }) { outcome }`;

  it.each([
    ['aliases', `mutation { ${one('a')} ${one('b')} }`],
    [
      'a fragment',
      `mutation { ...f ...g } fragment f on Mutation { ${one('a')} } fragment g on Mutation { ${one('b')} }`,
    ],
    ['an inline fragment', `mutation { ${one('a')} ... on Mutation { ${one('b')} } }`],
    [
      'different fields',
      `mutation { ${one('a')} changePassword(input: { currentPassword: "x", newPassword: "y" }) { name } }`,
    ],
  ])('are refused by %s before any is made', async (_, query) => {
    const browser = server.browser();
    await browser.signIn('li', password);
    const before = passwordWork.computed;
    expect(await browser.code(query)).toBe('BAD_USER_INPUT ONE_PROOF_A_DOCUMENT');
    expect(await server.browser().code(query)).toBe('QUERY_TOO_EXPENSIVE');
    expect(passwordWork.computed).toBe(before);
  });

  it('cannot come as a batch', async () => {
    const response = await server.browser().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: `mutation { ${one('a')} }` }, { query: `mutation { ${one('a')} }` }]),
    });
    expect(response.status).toBe(400);
  });
});
