import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AttackedServer, attackedServer } from '../../../test/security/attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer();
}, 60_000);
afterAll(() => server.close());

/** Asks as clients do that would rather speak HTTP/2. */
async function offering(upgrade: string, method: string, path: string, body = '') {
  const asking = request(new URL(path, server.url), {
    method,
    headers: {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade,
      'http2-settings': 'AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
      ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    },
  });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: response.statusCode, text: Buffer.concat(await response.toArray()).toString() };
}

it.each(['h2c', 'HTTP/2.0', 'TLS/1.2, HTTP/1.1'])('answers a request that offers %s as HTTP', async (upgrade) => {
  const body = JSON.stringify({ query: '{ __typename }' });
  expect(await offering(upgrade, 'POST', '/graphql', body)).toEqual({
    status: 200,
    text: '{"data":{"__typename":"Query"},"extensions":{"cost":{"requested":1,"actual":1}}}\n',
  });
  expect(await offering(upgrade, 'GET', '/health')).toMatchObject({ status: 200 });
});

it('refuses a WebSocket anywhere but at /graphql', async () => {
  expect(await offering('websocket', 'GET', '/health')).toEqual({ status: 404, text: '' });
  expect(await offering('WebSocket', 'GET', '/')).toEqual({ status: 404, text: '' });
});
