import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';

export const KeyFragment = graphql(`
  fragment Key_apiKey on ApiKey @_unmask {
    id
    prefix
    name
    organizationCode
    organizationName
    line
    role
    allowedOperations
    documentsOnly
    mayIntrospect
    addresses
    requestsPerMinute
    costPerHour
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
    isRotated
  }
`);

export const KeysQuery = graphql(
  `
  query Keys($search: String, $where: ApiKeyFilter, $first: Int, $after: String, $last: Int, $before: String) {
    apiKeys(search: $search, where: $where, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...Key_apiKey }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`,
  [KeyFragment],
);

export const CreateKeyMutation = graphql(
  `
  mutation CreateKey($input: CreateKeyInput!) {
    createKey(input: $input) { key apiKey { ...Key_apiKey } }
  }
`,
  [KeyFragment],
);

export const RotateKeyMutation = graphql(
  `
  mutation RotateKey($input: RotateKeyInput!) {
    rotateKey(input: $input) { key apiKey { ...Key_apiKey } }
  }
`,
  [KeyFragment],
);

export const RevokeKeyMutation = graphql(
  `
  mutation RevokeKey($input: RevokeKeyInput!) {
    revokeKey(input: $input) { ...Key_apiKey }
  }
`,
  [KeyFragment],
);

export type Key = ResultOf<typeof KeyFragment>;
