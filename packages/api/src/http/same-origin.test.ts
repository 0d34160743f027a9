import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessServer, accessServer } from '../../test/testkit/access-server.js';
import type { Browser } from '../../test/testkit/browser.js';

let server: AccessServer;
let browser: Browser;
beforeAll(async () => {
  server = await accessServer();
  await server.user('zhang', { password: 'correct horse battery' });
  browser = server.browser();
  await browser.signIn('zhang', 'correct horse battery');
}, 60_000);
afterAll(() => server.close());

const signOut = '{"query":"mutation { signOut }"}';
const json = { 'content-type': 'application/json' };
const post = (headers: Record<string, string>, body = signOut) =>
  browser.copy().fetch('/graphql', { method: 'POST', headers, body });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
const stillSignedIn = async () => (await browser.viewer())?.username === 'zhang';

describe('what a page of another site can have a browser send', () => {
  it.each([
    ['JSON with its origin', { ...json, origin: 'https://evil.example' }],
    ['JSON from a page without an origin', { ...json, origin: 'null' }],
    ['JSON from another port', { ...json, origin: 'http://127.0.0.1:1' }],
    ['JSON from a name that begins alike', { ...json, origin: 'http://127.0.0.1.evil.example' }],
    ['JSON that the browser calls cross-site', { ...json, 'sec-fetch-site': 'cross-site' }],
  ])('is refused: %s', async (_, headers) => {
    const response = await post(headers);
    expect([response.status, await codeOf(response)]).toEqual([403, 'FORBIDDEN']);
    expect(await stillSignedIn()).toBe(true);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=mutation{signOut}'],
    ['text', { 'content-type': 'text/plain' }, signOut],
  ])('is refused: %s', async (_, headers, body) => {
    expect((await post(headers, body)).status).toBe(400);
    expect(await stillSignedIn()).toBe(true);
  });

  it.each([[{}], [{ 'apollo-require-preflight': '1' }]])(
    'is refused: a mutation by GET, with headers %j',
    async (headers) => {
      const response = await browser.copy().fetch('/graphql?query=mutation{signOut}', { headers });
      expect([400, 405]).toContain(response.status);
      expect(await stillSignedIn()).toBe(true);
    },
  );
});

it('lets the own page through, and programs that say no origin', async () => {
  const viewer = '{"query":"{ viewer { username } }"}';
  for (const headers of [{ ...json, origin: server.url, 'sec-fetch-site': 'same-origin' }, json])
    expect((await post(headers, viewer)).status).toBe(200);
});

it('lets keys come from anywhere: whether one opens is asked next', async () => {
  const headers = { ...json, authorization: 'Bearer x', origin: 'https://elsewhere.example' };
  expect((await post(headers, '{"query":"{ viewer { username } }"}')).status).toBe(401);
});
