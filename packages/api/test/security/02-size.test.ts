import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { requestLimits } from '../../src/limits/request-limits.js';
import { type AttackedServer, attackedServer } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer();
}, 60_000);
afterAll(() => server.close());

const ofTokens = (count: number) => `{ ${'a '.repeat(count - 2)}}`;

it('reads a document of 2,000 tokens, and not one more', async () => {
  expect(requestLimits.tokens).toBe(2_000);
  const read = await server.post({ query: ofTokens(2_000) });
  expect([read.status, read.codes[0]]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  const refused = await server.post({ query: ofTokens(2_001) });
  expect([refused.status, refused.codes]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  expect(refused.body.errors[0].message).toMatch(/^文档超过 2000 个词/);
});

const bodies: [string, string | Uint8Array<ArrayBuffer>, Record<string, string>][] = [
  ['a body over 100 KB', JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(102_400) } }), {}],
  ['2 MB of variables', JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(2_000_000) } }), {}],
  [
    '10 MB packed into 10 KB',
    new Uint8Array(gzipSync(JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(10_000_000) } }))),
    { 'content-encoding': 'gzip' },
  ],
];
it.each(bodies)('refuses %s in JSON', async (_name, body, headers) => {
  const answer = await server.fetch('/graphql', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  expect([answer.status, answer.codes]).toEqual([413, ['BAD_USER_INPUT']]);
});

it('is not brought down by JSON that nests 20,000 deep', async () => {
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const answer = await server.post(
    `{"query":"query ($a: Int) { divisions(first: $a) { totalCount } }","variables":{"a":${nested}}}`,
  );
  expect([answer.status, answer.codes]).toEqual([400, ['BAD_USER_INPUT']]);
  expect(answer.text.length).toBeLessThan(200_000);
});

it('refuses headers over 16 KB in JSON', async () => {
  expect(requestLimits.headerBytes).toBe(16 * 1024);
  const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = request(`${server.url}/graphql`, { headers: { 'x-long': 'x'.repeat(17_000) } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
  expect(answer.status).toBe(431);
  expect(JSON.parse(answer.text).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

it('answers what is no HTTP in JSON, and hangs up', async () => {
  const { port, hostname } = new URL(server.url);
  const text = await new Promise<string>((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write('nonsense\r\n\r\n'));
    socket.setEncoding('utf8').on('data', (part) => {
      received += part;
    });
    socket.on('end', () => resolve(received)).on('error', reject);
  });
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  const [, body = ''] = text.split('\r\n\r\n');
  expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
});
