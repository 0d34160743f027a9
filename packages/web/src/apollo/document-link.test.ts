import { ApolloLink, gql, HttpLink } from '@apollo/client';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { firstValueFrom } from 'rxjs';
import { createApolloClient } from './client.js';
import { documentLink, fetchByDocumentId } from './document-link.js';

let sent: Record<string, unknown>[];
const real = globalThis.fetch;
beforeEach(() => {
  sent = [];
  globalThis.fetch = (async (_address: unknown, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
});
afterEach(() => {
  globalThis.fetch = real;
});

const ask = (text: string, variables = {}) => {
  const http = new HttpLink({ uri: 'http://localhost/graphql', fetch: fetchByDocumentId });
  const client = createApolloClient(ApolloLink.from([documentLink({ Known: 'abc' }), http]));
  return firstValueFrom(ApolloLink.execute(client.link, { query: gql(text), variables }, { client }));
};

it('sends the id of a document of the app, and not its text', async () => {
  await ask('query Known($documentId: String!) { division(code: $documentId) { code } }', { documentId: 'x' });
  expect(sent).toEqual([
    expect.objectContaining({ operationName: 'Known', documentId: 'abc', variables: { documentId: 'x' } }),
  ]);
  expect(sent[0]).not.toHaveProperty('query');
  expect(sent[0]?.extensions ?? {}).not.toHaveProperty('documentId');
});

it('sends what has no id as it is written', async () => {
  await ask('query Written { __typename }');
  expect(sent).toEqual([expect.objectContaining({ query: expect.stringContaining('query Written') })]);
  expect(sent[0]).not.toHaveProperty('documentId');
});
