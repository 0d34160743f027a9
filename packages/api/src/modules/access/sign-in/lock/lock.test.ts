import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type AccessServer, accessServer } from '../../../../../test/testkit/access-server.js';
import { passwordWork } from '../password/password-work.js';

let server: AccessServer;
beforeAll(async () => {
  server = await accessServer();
  await server.user('zhang', { password, grants: [['LEADER', 'LANSHAN']] });
  await server.user('li', { password });
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
