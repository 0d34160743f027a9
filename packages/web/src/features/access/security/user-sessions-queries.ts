import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';

export const UserSessionsQuery = graphql(`
  query UserSessions {
    lockedUsers { id username displayName lockedUntil }
    userSessions { id userId username address userAgent createdAt lastSeenAt expiresAt }
  }
`);

export const FoundUsersQuery = graphql(`
  query FoundUsers($search: String!, $first: Int!) {
    users(search: $search, first: $first) {
      nodes { id username displayName hasSecondFactor version }
      totalCount
    }
  }
`);

export const RevokeUserSessionMutation = graphql(`
  mutation RevokeUserSession($id: ID!) {
    revokeUserSession(id: $id)
  }
`);

export const UnlockUserMutation = graphql(`
  mutation UnlockUser($id: ID!) {
    unlockUser(id: $id) { id username version }
  }
`);

export const ResetSecondFactorMutation = graphql(`
  mutation ResetSecondFactor($input: UserVersionInput!) {
    resetSecondFactor(input: $input) { id username hasSecondFactor version }
  }
`);

export type UserSession = ResultOf<typeof UserSessionsQuery>['userSessions'][number];
export type FoundUser = ResultOf<typeof FoundUsersQuery>['users']['nodes'][number];
export type LockedUser = ResultOf<typeof UserSessionsQuery>['lockedUsers'][number];
