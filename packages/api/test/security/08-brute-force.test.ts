import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { limitsFor } from '../../src/http/limits-for.js';
import { globalId } from '../../src/shared/global-id.js';
import { nationalViewer } from '../testkit/viewers.js';
import { type AttackedServer, attackedServer, smallWorld } from './attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await attackedServer({ fill: smallWorld });
}, 60_000);
afterAll(() => server.close());

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

it('takes one operation a request', async () => {
  const batch = await server.post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))));
  expect([batch.status, batch.codes]).toEqual([400, ['BAD_REQUEST']]);
});

it('runs one operation of a document that has several', async () => {
  const { body } = await server.post({
    query: 'query A { a: __typename } query B { b: __typename }',
    operationName: 'B',
  });
  expect(body.data).toEqual({ b: 'Query' });
});

it('does not try 101 codes under as many names', async () => {
  const answer = await server.post({
    query: `{ ${many(101, (i) => `a${i}: division(code: "${370_000 + i}") { name }`)} }`,
  });
  expect([answer.status, answer.codes]).toEqual([400, ['QUERY_TOO_EXPENSIVE']]);
});

it('reads no more than 100 nodes by their ids', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => globalId('UnionOrganization', String(index)));
  const answer = await server.post({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids } });
  expect([answer.codes, answer.body.data ?? null]).toEqual([['BAD_USER_INPUT'], null]);
});

it('changes no more than four things a request', async () => {
  expect([limitsFor(nationalViewer).mutations, limitsFor(null).mutations]).toEqual([4, 1]);
  const changes = (count: number) => `mutation { ${many(count, (i) => `m${i}: exportCancel(id: "x${i}") { id }`)} }`;
  const answer = await server.post({ query: changes(5) });
  expect([answer.status, answer.codes]).toEqual([400, ['QUERY_TOO_EXPENSIVE']]);
  expect((await server.post({ query: changes(4) })).codes).not.toContain('QUERY_TOO_EXPENSIVE');
});
