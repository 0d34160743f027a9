import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';

export const AuditLogQuery = graphql(`
  query AuditLog($where: AuditEntryFilter, $first: Int, $after: String, $last: Int, $before: String) {
    auditLog(where: $where, first: $first, after: $after, last: $last, before: $before) {
      nodes { id madeAt event outcome principalKind principalName organizationCode organizationName address subject subjectName details }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

export const LastVerificationQuery = graphql(`
  query LastAuditVerification {
    lastAuditVerification { verifiedAt entries isWhole firstBroken problem head }
  }
`);

export const AuditVerificationQuery = graphql(`
  query AuditVerification {
    auditVerification { verifiedAt entries isWhole firstBroken problem head }
  }
`);

export type AuditEntry = ResultOf<typeof AuditLogQuery>['auditLog']['nodes'][number];
