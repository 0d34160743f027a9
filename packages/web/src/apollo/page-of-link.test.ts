import { ApolloLink, gql } from '@apollo/client';
import { expect, it } from '@jest/globals';
import { of } from 'rxjs';
import { createApolloClient } from './client.js';
import { pageOfLink } from './page-of-link.js';

const told = async (document: string, username: string | null) => {
  let headers: Record<string, string> = {};
  const end = new ApolloLink((operation) => {
    headers = operation.getContext().headers ?? {};
    return of({ data: { viewer: null } });
  });
  const viewer = username === null ? null : { username, organization: { code: '371300-Z', line: 'AREA' } };
  const client = createApolloClient(ApolloLink.from([pageOfLink(() => viewer), end]));
  await client.query({ query: gql(document) });
  return headers['x-page-of'];
};

it('says for whom the page was opened, once somebody is known, but not where it asks who that is', async () => {
  expect(await told('query Users { viewer { name } }', 'guanli')).toBe('guanli/371300-Z/AREA');
  expect(await told('query Users { viewer { name } }', null)).toBeUndefined();
  expect(await told('query Viewer { viewer { name } }', 'guanli')).toBeUndefined();
});
