import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorCodes } from '../../src/errors.js';
import { type AttackedServer, attackedServer } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer();
}, 60_000);
afterAll(() => server.close());

const asked = `query=${encodeURIComponent('{ __typename }')}`;
const json = '{"query":"{ __typename }"}';
const elsewhere = { origin: 'https://elsewhere.example', cookie: 'session=1' };

/** What a page of another site can send without asking the browser's leave first. */
const simple: [string, string, RequestInit][] = [
  ['GET by an image or a link', `/graphql?${asked}`, {}],
  ['GET that says it is text', `/graphql?${asked}`, { headers: { 'content-type': 'text/plain' } }],
  [
    'a form',
    '/graphql',
    { method: 'POST', body: asked, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  ['JSON sent as text', '/graphql', { method: 'POST', body: json, headers: { 'content-type': 'text/plain' } }],
  [
    'JSON sent as text with parameters',
    '/graphql',
    { method: 'POST', body: json, headers: { 'content-type': 'text/plain; a=application/json' } },
  ],
  [
    'a multipart form',
    '/graphql',
    {
      method: 'POST',
      body: `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${json}\r\n--x--`,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    },
  ],
  ['JSON of no type', '/graphql', { method: 'POST', body: new Uint8Array(Buffer.from(json)) }],
];

describe('what another site can send is not executed', () => {
  it.each(simple)('%s', async (_name, path, init) => {
    const answer = await server.fetch(path, { ...init, headers: { ...init.headers, ...elsewhere } });
    expect(answer.status).toBe(403);
    expect(answer.body.data).toBeUndefined();
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it.each(simple)('%s, where the browser does not say from where', async (_name, path, init) => {
    const answer = await server.fetch(path, { ...init, headers: { ...init.headers, cookie: elsewhere.cookie } });
    expect([400, 405, 415]).toContain(answer.status);
    expect(answer.body.data).toBeUndefined();
    expect(Object.keys(errorCodes)).toContain(answer.codes[0]);
  });

  it('GET of a change', async () => {
    const answer = await server.fetch(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`, {
      headers: { 'apollo-require-preflight': '1', accept: 'application/graphql-response+json' },
    });
    expect([400, 405]).toContain(answer.status);
    expect(answer.body.data).toBeUndefined();
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('%s', async (method) => {
    const answer = await server.fetch('/graphql', {
      method,
      body: json,
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.headers.get('allow'), answer.codes]).toEqual([405, 'GET, POST', ['BAD_REQUEST']]);
  });
});

it('lets no other site read or send more', async () => {
  const asks = await server.fetch('/graphql', {
    method: 'OPTIONS',
    headers: {
      ...elsewhere,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  const { headers } = await server.post({ query: '{ __typename }' }, { headers: elsewhere });
  for (const each of [asks.headers, headers]) {
    expect([...each.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
});
