import { graphql } from '../../../gql/graphql.js';

export const SessionsQuery = graphql(`
  query Sessions {
    sessions { id createdAt lastSeenAt expiresAt address userAgent current failedSignInsBefore }
  }
`);

export const RevokeSessionMutation = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id)
  }
`);

export const RevokeOtherSessionsMutation = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions
  }
`);
