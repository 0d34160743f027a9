import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { type AccessServer, accessServer } from '../../../../../test/testkit/access-server.js';
import type { Browser } from '../../../../../test/testkit/browser.js';
import { execute } from '../../../../../test/testkit/execute.js';
import { OpenIdProvider } from '../../../../../test/testkit/open-id-provider.js';
import { viewerOf } from '../../../../../test/testkit/viewers.js';

const CLIENT = 'uniongraph';
const SECRET = 'a client secret that is long enough';

let provider: OpenIdProvider;
let server: AccessServer;
beforeAll(async () => {
  provider = await OpenIdProvider.start({ id: CLIENT, secret: SECRET });
  const openId = { issuer: new URL(provider.issuer), clientId: CLIENT, clientSecret: SECRET, label: '统一认证' };
  server = await accessServer({ signIn: { demoAccounts: 'ALLOWED', openId } });
}, 60_000);
afterAll(async () => {
  await server.close();
  await provider.close();
});

/** Follows a browser from an address until it stays; answers with the addresses, without their queries. */
async function follow(browser: Browser, start: string): Promise<string[]> {
  const seen: string[] = [];
  for (let next: string | null = start, base = browser.url; next && seen.length < 20; ) {
    const address: URL = new URL(next, base);
    if (address.origin === browser.url && !address.pathname.startsWith('/sign-in/oidc')) {
      seen.push(`${address.pathname}${address.search}`);
      break;
    }
    seen.push(address.pathname);
    const response = await browser.fetch(address.href);
    [next, base] = [response.headers.get('location'), address.href];
  }
  return seen;
}

const last = async (browser: Browser, start = '/sign-in/oidc') => (await follow(browser, start)).at(-1);

describe('signing in at an OpenID Connect provider', () => {
  it('is offered', async () => {
    const { data } = await server.browser().ask('{ signInOptions { openId { label startUrl } } }');
    expect(data.signInOptions.openId).toEqual({ label: '统一认证', startUrl: '/sign-in/oidc' });
  });

  it('signs in whom an administrator prepared, and goes on where he was', async () => {
    const guan = await server.user('guan');
    const administrator = {
      ...viewerOf('371300', 'ADMINISTRATOR'),
      principal: { kind: 'USER', id: guan, name: 'guan' },
    } as const;
    const told = (mutation: string) =>
      execute(`mutation { ${mutation} }`, {}, { em: server.em(), now: server.now(), viewer: administrator });
    const made = await told(
      'createUser(input: { username: "wang", displayName: "王", signsInBy: OPENID }) { oneTimePassword user { id signsInBy } }',
    );
    expect(made.errors).toEqual([]);
    expect(made.data.createUser).toMatchObject({ oneTimePassword: null, user: { signsInBy: 'OPENID' } });
    const { id } = made.data.createUser.user;
    const granted = await told(
      `createGrant(input: { user: "${id}", role: LEADER, organization: "LANSHAN" }) { version }`,
    );
    const { version } = granted.data.createGrant;
    const reset = await told(
      `resetUserPassword(input: { id: "${id}", expectedVersion: ${version} }) { oneTimePassword }`,
    );
    expect(JSON.stringify(reset.errors)).toContain('HAS_NO_PASSWORD');
    await server.audited();
    provider.person = { subject: 'subject-of-wang', username: 'Wang' };
    const browser = server.browser();
    expect(await last(browser, '/sign-in/oidc?returnTo=/explorer?by=AREA')).toBe('/explorer?by=AREA');
    expect(Object.fromEntries(provider.asked!)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.any(String),
      nonce: expect.any(String),
      scope: 'openid profile',
    });
    expect(await browser.viewer()).toMatchObject({ username: 'wang', roles: ['LEADER'] });
    const audited = await server.audited();
    expect(audited.map(({ event, principal, details }) => [event, principal, details])).toEqual([
      ['OPENID_LINK', null, { issuer: provider.issuer }],
      ['SIGN_IN', 'wang', { means: 'OPENID' }],
    ]);
  });

  it('knows him by his subject from then on, whatever he is called', async () => {
    provider.person = { subject: 'subject-of-wang', username: 'renamed' };
    const browser = server.browser();
    expect(await last(browser)).toBe('/');
    expect(await browser.viewer()).toMatchObject({ username: 'wang' });
    provider.person = { subject: 'another', username: 'wang' };
    expect(await last(server.browser())).toBe('/sign-in?problem=OIDC_NO_ACCOUNT');
  });

  it('creates nobody', async () => {
    provider.person = { subject: 'unknown', username: 'unknown' };
    const browser = server.browser();
    expect(await last(browser)).toBe('/sign-in?problem=OIDC_NO_ACCOUNT');
    expect(await browser.viewer()).toBeNull();
    const { rows } = await sql`select from user_account where username = 'unknown'`.execute(server.whole);
    expect(rows).toEqual([]);
  });

  it('lets nobody take over an account with a password, of the demonstration, disabled, or of another provider', async () => {
    await server.user('local', { password: 'correct horse battery' });
    await server.user('demo', { isDemo: true });
    await server.user('gone');
    await server.user('other');
    await sql`update user_account set disabled_at = now() where username = 'gone'`.execute(server.whole);
    await sql`update user_account set oidc_issuer = 'https://elsewhere.example' where username = 'other'`.execute(
      server.whole,
    );
    for (const username of ['local', 'demo', 'gone', 'other']) {
      provider.person = { subject: `thief-of-${username}`, username };
      expect(await last(server.browser())).toBe('/sign-in?problem=OIDC_NO_ACCOUNT');
    }
  });

  it('takes the provider’s second factor for one', async () => {
    await server.user('auditor', { grants: [['AUDITOR', null]] });
    provider.person = { subject: 'subject-of-auditor', username: 'auditor' };
    const weak = server.browser();
    await last(weak);
    expect(await weak.viewer()).toMatchObject({ roles: [], secondFactor: { required: true, given: false } });
    provider.person = { subject: 'subject-of-auditor', username: 'auditor', amr: ['pwd', 'otp'] };
    const strong = server.browser();
    await last(strong);
    expect(await strong.viewer()).toMatchObject({ roles: ['AUDITOR'], secondFactor: { required: true, given: true } });
  });
});

describe('what comes back from the provider', () => {
  /** The address to which the provider sends the browser back. */
  async function callbackOf(browser: Browser): Promise<URL> {
    provider.person = { subject: 'subject-of-wang', username: 'wang' };
    for (let next = '/sign-in/oidc', base = browser.url, step = 0; step < 10; step += 1) {
      const address = new URL(next, base);
      if (address.pathname === '/sign-in/oidc/callback') return address;
      const response = await browser.fetch(address.href);
      [next, base] = [response.headers.get('location')!, address.href];
    }
    throw new Error('The provider does not send the browser back');
  }

  it('is refused in a browser that did not begin', async () => {
    const victim = server.browser();
    expect(await last(victim, (await callbackOf(server.browser())).href)).toBe('/sign-in?problem=OIDC_EXPIRED');
    expect(victim.token).toBeUndefined();
  });

  it('is refused in a browser that began another time', async () => {
    const victim = server.browser();
    await callbackOf(victim);
    expect(await last(victim, (await callbackOf(server.browser())).href)).toBe('/sign-in?problem=OIDC_REFUSED');
  });

  it('is refused a second time', async () => {
    const browser = server.browser();
    const callback = await callbackOf(browser);
    const replay = browser.copy();
    expect(await last(browser, callback.href)).toBe('/');
    expect(await last(browser, callback.href)).toBe('/sign-in?problem=OIDC_EXPIRED');
    expect(await last(replay, callback.href)).toBe('/sign-in?problem=OIDC_REFUSED');
  });

  it('is refused with another state, with no code, or too late', async () => {
    for (const [name, value] of [
      ['state', 'x'],
      ['code', 'x'],
      ['iss', 'https://evil.example'],
    ] as const) {
      const browser = server.browser();
      const callback = await callbackOf(browser);
      callback.searchParams.set(name, value);
      expect(await last(browser, callback.href)).toBe('/sign-in?problem=OIDC_REFUSED');
    }
    const late = server.browser();
    const callback = await callbackOf(late);
    server.wait(11 * 60);
    expect(await last(late, callback.href)).toBe('/sign-in?problem=OIDC_EXPIRED');
  });

  it('may be a refusal', async () => {
    provider.person = null;
    expect(await last(server.browser())).toBe('/sign-in?problem=OIDC_REFUSED');
  });
});

it('leads nowhere else afterwards', async () => {
  provider.person = { subject: 'subject-of-wang', username: 'wang' };
  expect(await last(server.browser(), '/sign-in/oidc?returnTo=//evil.example')).toBe('/');
});

it('keeps what it remembers from scripts and from the rest of the site', async () => {
  const response = await server.browser().fetch('/sign-in/oidc');
  const [cookie] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^uniongraph-openid=.*Max-Age=600; Path=\/sign-in\/oidc; HttpOnly; SameSite=Lax$/);
  expect(cookie).not.toContain(new URL(response.headers.get('location')!).searchParams.get('state'));
});

it('says when the provider cannot be reached, and tries again the next time', async () => {
  const openId = { issuer: new URL('http://127.0.0.1:9'), clientId: CLIENT, clientSecret: undefined, label: 'x' };
  const apart = await accessServer({ signIn: { demoAccounts: 'ALLOWED', openId } });
  expect(await last(apart.browser())).toBe('/sign-in?problem=OIDC_UNREACHABLE');
  openId.issuer = new URL(provider.issuer);
  expect((await follow(apart.browser(), '/sign-in/oidc')).slice(0, 2)).toEqual(['/sign-in/oidc', '/auth']);
  await apart.close();
});

it('is not there where it is not set up', async () => {
  const without = await accessServer();
  const response = await without.browser().fetch('/sign-in/oidc');
  expect(response.status).toBe(404);
  await without.close();
});
