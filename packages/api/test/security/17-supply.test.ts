import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AttackedServer, attackedServer } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer();
}, 60_000);
afterAll(() => server.close());

const text = '{ __typename }';
const hash = createHash('sha256').update(text).digest('hex');

it.each<[string, object, number, string]>([
  [
    'a document that was never registered',
    { documentId: `sha256:${'0'.repeat(64)}` },
    404,
    'PERSISTED_DOCUMENT_NOT_FOUND',
  ],
  [
    'a hash instead of a document',
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    404,
    'PERSISTED_DOCUMENT_NOT_FOUND',
  ],
  [
    'a hash to be remembered for a document',
    { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    404,
    'PERSISTED_DOCUMENT_NOT_FOUND',
  ],
  [
    'a hash of another document',
    { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    404,
    'PERSISTED_DOCUMENT_NOT_FOUND',
  ],
])('refuses %s', async (_name, body, status, code) => {
  const answer = await server.post(body);
  expect(answer.body.data).toBeUndefined();
  expect([answer.status, answer.codes]).toEqual([status, [code]]);
});
