import { createHash } from 'node:crypto';
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
const wrong = { code: 'UNAUTHENTICATED', reason: 'BAD_CREDENTIALS' };
const locked = { code: 'RATE_LIMITED', reason: 'LOCKED' };
const signedIn = (username: string) => ({ outcome: 'SIGNED_IN', username });

/** Fails to sign in so many times, from a browser that is not known. */
async function fail(username: string, times: number) {
  for (let time = 0; time < times; time += 1)
    expect(await server.browser().signIn(username, 'not the password')).toEqual(wrong);
}

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
        subject: expect.stringMatching(/^UserSession:/),
        details: null,
      },
    ]);
    expect(JSON.stringify(audited)).not.toContain('secret');
  });
});

describe('after too many failures', () => {
  it('refuses even the right password, until the time that it says, without any work', async () => {
    await fail('zhang', 5);
    const before = passwordWork.computed;
    const { errors } = await server
      .browser()
      .ask('mutation ($input: SignInInput!) { signIn(input: $input) { outcome } }', {
        input: { username: 'zhang', password },
      });
    expect(errors![0]!.extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'LOCKED', retryAfterSeconds: 30 });
    expect(passwordWork.computed).toBe(before);
    server.wait(31);
    expect(await server.browser().signIn('zhang', password)).toEqual(signedIn('zhang'));
    await fail('zhang', 4);
  });

  it('locks an unknown name like a known one', async () => {
    await fail('nobody', 5);
    expect(await server.browser().signIn('nobody', password)).toEqual(locked);
    const { rows } = await sql`select username from sign_in_lock where username = 'nobody'`.execute(server.whole);
    expect(rows).toEqual([]);
  });

  it('says with status 429 when to come again', async () => {
    await fail('zhang', 5);
    const response = await server.browser().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { signIn(input: { username: "zhang", password: "${password}" }) { outcome } }`,
      }),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
  });

  it('does not hold up a browser in which the user has signed in before, even hours ago', async () => {
    const known = server.browser();
    await known.signIn('zhang', password);
    server.wait(13 * 3_600);
    expect(await known.viewer()).toBeNull();
    await fail('zhang', 5);
    expect(await server.browser().signIn('zhang', password)).toEqual(locked);
    expect(await known.signIn('zhang', 'not the password')).toEqual(wrong);
    expect(await known.signIn('zhang', password)).toEqual(signedIn('zhang'));
  });

  it('does not hold up a browser in which the user signed in before and signed out, another user too', async () => {
    const known = server.browser();
    await known.signIn('zhang', password);
    await known.signIn('li', password);
    expect(await known.signOut()).toBe(true);
    for (let user = 0; user < 30; user += 1) await fail(`guess${user}`, 1);
    expect(await server.browser().signIn('zhang', password)).toEqual(locked);
    expect(await known.signIn('zhang', 'not the password')).toEqual(wrong);
    expect(await known.signIn('zhang', password)).toEqual(signedIn('zhang'));
    await known.signOut();
    expect(await known.signIn('li', password)).toEqual(signedIn('li'));
  });

  it('knows a browser by a cookie for thirty days, of which the hash alone is kept', async () => {
    const known = server.browser();
    await known.signIn('zhang', password);
    await known.signOut();
    const { rows } = await sql<{ hash: Buffer }>`select token_hash as hash from known_browser`.execute(server.whole);
    expect(known.known).toMatch(/^[\w-]{43}$/);
    const hash = createHash('sha256').update(known.known!).digest();
    expect(rows.filter((row) => hash.equals(row.hash))).toHaveLength(1);
    server.wait(31 * 24 * 3_600);
    await fail('zhang', 5);
    expect(await known.signIn('zhang', password)).toEqual(locked);
  });

  it('counts failures in a known browser there too', async () => {
    const known = server.browser();
    await known.signIn('zhang', password);
    await known.signOut();
    for (let time = 0; time < 5; time += 1) expect(await known.signIn('zhang', 'guess')).toEqual(wrong);
    expect(await known.signIn('zhang', password)).toEqual(locked);
    expect(await server.browser().signIn('zhang', password)).toEqual(signedIn('zhang'));
  });

  it.each([
    [
      'the password is changed elsewhere',
      'mutation { changePassword(input: { currentPassword: "correct horse battery", newPassword: "staple correct horse" }) { name } }',
      'staple correct horse',
    ],
    ['all other sessions are ended', 'mutation { revokeOtherSessions }', password],
  ])('knows no browser any more when %s, but the one where that was done', async (_, mutation, then) => {
    const username = `mover${then.length}`;
    await server.user(username, { password });
    const [here, there] = [server.browser(), server.browser()];
    for (const browser of [there, here]) await browser.signIn(username, password);
    expect((await here.ask(mutation)).errors).toBeUndefined();
    for (const browser of [there, here]) await browser.signOut();
    await fail(username, 5);
    expect(await there.signIn(username, then)).toEqual(locked);
    expect(await here.signIn(username, then)).toEqual(signedIn(username));
  });

  it('does not take a browser for known by the session of another user', async () => {
    const other = server.browser();
    await other.signIn('li', password);
    await fail('zhang', 5);
    expect(await other.signIn('zhang', password)).toEqual(locked);
  });

  it('counts attempts at the same time: of 20 at most 5 are looked at', async () => {
    const before = passwordWork.computed;
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.browser().signIn('zhang', 'guess')));
    expect(passwordWork.computed - before).toBeLessThanOrEqual(5);
    expect(
      answers.filter((answer) => (answer as { reason: string }).reason === 'LOCKED').length,
    ).toBeGreaterThanOrEqual(15);
  });

  it('counts over all accounts of an address', async () => {
    for (let user = 0; user < 30; user += 1) await fail(`user${user}`, 1);
    expect(await server.browser().signIn('li', password)).toEqual(locked);
    server.wait(31);
    expect(await server.browser().signIn('li', password)).toEqual(signedIn('li'));
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
