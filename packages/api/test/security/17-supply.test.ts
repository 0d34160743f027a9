import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { errorCodes } from '../../src/errors.js';
import { type AttackedServer, attackedServer } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer();
}, 60_000);
afterAll(() => server.close());

const text = '{ __typename }';
const hash = createHash('sha256').update(text).digest('hex');

it.each([
  ['a document that was never registered', { documentId: `sha256:${'0'.repeat(64)}` }],
  ['a hash instead of a document', { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
  ['a hash to be remembered for a document', { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
  ['a hash of another document', { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }],
])('refuses %s', async (_name, body) => {
  const answer = await server.post(body);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body.data).toBeUndefined();
  expect(Object.keys(errorCodes)).toContain(answer.codes[0]);
  expect(answer.codes[0]).not.toBe('INTERNAL_SERVER_ERROR');
});
