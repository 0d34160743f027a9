import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';

/** Values are left out: each reading of one is recorded, and a list needs none. */
const CaseRowFragment = graphql(`
  fragment CaseRow_case on HardshipCase @_unmask {
    id
    caseNo
    state
    category
    isOverridden
    mainCause
    archiveLevel
    householdSize
    appliedOn
    publicityTo
    reviewDueOn
    isReviewOverdue
    provenance
    division { id code name romanisedName shortName }
    applicant { id name { masked fieldClass access revealedUntil } }
  }
`);

export const CasesQuery = graphql(
  `
  query HardshipCases(
    $where: HardshipCaseFilter
    $orderBy: [HardshipCaseOrder!]
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    hardshipCases(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...CaseRow_case }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`,
  [CaseRowFragment],
);

/** How many files stand where, among those that the other filters leave. */
export const CaseBoardQuery = graphql(`
  query HardshipBoard($others: HardshipCaseFilter!, $today: LocalDate!, $soon: LocalDate!) {
    APPLIED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: APPLIED } }] }) { totalCount }
    FIRST_CHECKED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: FIRST_CHECKED } }] }) { totalCount }
    VISITED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: VISITED } }] }) { totalCount }
    AUTHORIZED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: AUTHORIZED } }] }) { totalCount }
    VERIFIED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: VERIFIED } }] }) { totalCount }
    IN_PUBLICITY: hardshipCases(first: 1, where: { and: [$others, { state: { eq: IN_PUBLICITY } }] }) { totalCount }
    FILED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: FILED } }] }) { totalCount }
    EXITED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: EXITED } }] }) { totalCount }
    REJECTED: hardshipCases(first: 1, where: { and: [$others, { state: { eq: REJECTED } }] }) { totalCount }
    WITHDRAWN: hardshipCases(first: 1, where: { and: [$others, { state: { eq: WITHDRAWN } }] }) { totalCount }
    OVERDUE: hardshipCases(first: 1, where: { and: [$others, { isReviewOverdue: { eq: true } }] }) { totalCount }
    DUE_SOON: hardshipCases(
      first: 1
      where: { and: [$others, { state: { eq: FILED }, reviewDueOn: { gte: $today, lte: $soon } }] }
    ) { totalCount }
  }
`);

export type CaseRow = ResultOf<typeof CaseRowFragment>;
