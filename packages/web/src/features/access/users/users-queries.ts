import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';

export const UserFragment = graphql(`
  fragment User_account on UserAccount @_unmask {
    id
    username
    displayName
    organizationCode
    isDemo
    createdAt
    disabledAt
    lockedUntil
    signsInBy
    mustChangePassword
    hasSecondFactor
    version
    grants { id role organizationCode organizationName line validTo grantedAt revokedAt }
  }
`);

export const UsersQuery = graphql(
  `
  query Users($search: String, $first: Int, $after: String, $last: Int, $before: String) {
    users(search: $search, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...User_account }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`,
  [UserFragment],
);

export const CreateUserMutation = graphql(
  `
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) { oneTimePassword user { ...User_account } }
  }
`,
  [UserFragment],
);

export const DisableUserMutation = graphql(
  `
  mutation DisableUser($input: UserVersionInput!) {
    disableUser(input: $input) { ...User_account }
  }
`,
  [UserFragment],
);

export const EnableUserMutation = graphql(
  `
  mutation EnableUser($input: UserVersionInput!) {
    enableUser(input: $input) { ...User_account }
  }
`,
  [UserFragment],
);

export const ResetUserPasswordMutation = graphql(
  `
  mutation ResetUserPassword($input: UserVersionInput!) {
    resetUserPassword(input: $input) { oneTimePassword user { ...User_account } }
  }
`,
  [UserFragment],
);

export const CreateGrantMutation = graphql(
  `
  mutation CreateGrant($input: CreateGrantInput!) {
    createGrant(input: $input) { ...User_account }
  }
`,
  [UserFragment],
);

export const RevokeGrantMutation = graphql(
  `
  mutation RevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) { ...User_account }
  }
`,
  [UserFragment],
);

export type User = ResultOf<typeof UserFragment>;
export type Grant = User['grants'][number];
