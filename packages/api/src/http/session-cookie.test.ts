import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AccessServer, accessServer } from '../../test/testkit/access-server.js';

const password = 'correct horse battery';
const signIn = `mutation { signIn(input: { username: "zhang", password: "${password}" }) { outcome } }`;

let server: AccessServer;
let behindProxy: AccessServer;
beforeAll(async () => {
  [server, behindProxy] = [await accessServer(), await accessServer({ trustedProxies: 'loopback' })];
  for (const each of [server, behindProxy]) await each.user('zhang', { password });
}, 60_000);
afterAll(() => Promise.all([server.close(), behindProxy.close()]));

const post = (to: AccessServer, query: string, headers: Record<string, string> = {}) =>
  to.browser().fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const viewer = async (to: AccessServer, headers: Record<string, string>) =>
  ((await (await post(to, '{ viewer { username } }', headers)).json()) as { data: { viewer: unknown } }).data.viewer;

it('is out of reach of scripts and of other sites', async () => {
  const [session, browser] = (await post(server, signIn)).headers.getSetCookie();
  expect(session).toMatch(/^uniongraph-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(browser).toMatch(/^uniongraph-browser=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/);
});

it('is held to HTTPS where the request came by it', async () => {
  const https = { 'x-forwarded-proto': 'https' };
  const [cookie] = (await post(behindProxy, signIn, https)).headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-uniongraph-session=[\w-]{43}; .*Secure/);
  const token = cookie!.split(';')[0]!;
  expect(await viewer(behindProxy, { ...https, cookie: token })).toEqual({ username: 'zhang' });
  expect(await viewer(behindProxy, { ...https, cookie: token.replace('__Host-', '') })).toBeNull();
  expect(await viewer(behindProxy, { cookie: token })).toBeNull();
});

it('believes nobody who claims to be a proxy unless the setting names him', async () => {
  const [cookie] = (await post(server, signIn, { 'x-forwarded-proto': 'https' })).headers.getSetCookie();
  expect(cookie).not.toContain('Secure');
});

it('counts failures by the address that a proxy tells, and by no other', async () => {
  const wrong = signIn.replace(password, 'guess');
  const statusFrom = async (to: AccessServer, address: string) =>
    (await post(to, wrong, { 'x-forwarded-for': address })).status;
  for (let time = 0; time < 5; time += 1) {
    await statusFrom(behindProxy, '192.0.2.1');
    await statusFrom(server, `192.0.2.${time}`);
  }
  expect(await statusFrom(behindProxy, '192.0.2.1')).toBe(429);
  expect(await statusFrom(behindProxy, '192.0.2.2')).toBe(200);
  expect(await statusFrom(server, '192.0.2.99')).toBe(429);
});

it('is not looked at beside a key', async () => {
  const browser = server.browser();
  await server.forgetFailures();
  await browser.signIn('zhang', password);
  const cookie = `uniongraph-session=${browser.token}`;
  expect(await viewer(server, { cookie })).toEqual({ username: 'zhang' });
  expect((await post(server, '{ viewer { username } }', { cookie, authorization: 'Bearer x' })).status).toBe(401);
});
