import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../../src/server.js';
import { viewerOf } from '../testkit/viewers.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer({ fill: smallWorld });
}, 60_000);
afterAll(() => server.close());

const path = `/graphql?query=${encodeURIComponent('{ divisions { totalCount } }')}`;
const asked = (headers: Record<string, string> = {}) =>
  server.fetch(path, { headers: { 'apollo-require-preflight': '1', ...headers } });

it.each([
  ['an answer', () => asked()],
  ['an answer to POST', () => server.post({ query: '{ __typename }' })],
  ['an error', () => server.post({ query: '{ nothing }' })],
  ['a body that is no JSON', () => server.post('{')],
])('%s is kept by no cache', async (_name, ask) => {
  const { headers } = await ask();
  expect(headers.get('cache-control')).toMatch(/no-store/);
  expect(headers.get('etag')).toBeNull();
});

it('depends on who asks and for which type, and says so', async () => {
  for (const { headers } of [await asked(), await server.post({ query: '{ __typename }' })]) {
    const vary = (headers.get('vary') ?? '').toLowerCase().split(/, */);
    expect(vary).toEqual(expect.arrayContaining(['accept', 'authorization', 'cookie']));
    expect(headers.get('cache-control')).toBe('private, no-store');
  }
});

it('has a type of its own for each of those asked for', async () => {
  const types = ['application/json', 'application/graphql-response+json'];
  for (const accept of types) {
    const { headers } = await asked({ accept });
    expect(headers.get('content-type')).toMatch(accept);
  }
});

it('is never “unchanged”, whatever the client says to have', async () => {
  const answer = await asked({ 'if-none-match': '*', 'if-modified-since': new Date().toUTCString() });
  expect([answer.status, answer.body]).toMatchObject([200, { data: { divisions: { totalCount: 8 } } }]);
});

describe('answers that are kept in memory', () => {
  const statistics = '{ statistics(area: "371302", period: "2024-12-31") { rows { members { value } } } }';
  const register = '{ unionOrganizations { totalCount } }';
  const ask = async (url: string, query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
    return (await response.json()) as any;
  };

  let elsewhere: RunningServer;
  beforeAll(async () => {
    const { viewed: database } = server;
    const viewer = viewerOf('610322');
    elsewhere = await startServer({ database, viewer, port: 0, host: '127.0.0.1', webRoot: '/nonexistent' });
  });
  afterAll(() => elsewhere.close());

  it('are those of the viewer who asks, whoever asked the same before', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect((await ask(server.url, statistics)).data.statistics.rows).toEqual([{ members: { value: '20' } }]);
      expect((await ask(server.url, register)).data.unionOrganizations.totalCount).toBe(2);
      const refused = await ask(elsewhere.url, statistics);
      expect([refused.data?.statistics ?? null, refused.errors.length]).toEqual([null, 1]);
      expect((await ask(elsewhere.url, register)).data.unionOrganizations.totalCount).toBe(0);
    }
  });
});
