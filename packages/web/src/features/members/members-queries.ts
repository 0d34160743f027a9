import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** Values are left out: each reading of one is recorded, and a list needs none. */
const MemberRowFragment = graphql(`
  fragment MemberRow_member on Member @_unmask {
    id
    memberNo
    sex
    birthYear
    provenance
    name { masked fieldClass access revealedUntil }
    phone { masked fieldClass access revealedUntil }
    idNumber { masked fieldClass access revealedUntil }
    memberships { id joinedOn leftOn organization { id code name } }
  }
`);

export const MembersQuery = graphql(
  `
  query Members($where: MemberFilter, $first: Int, $after: String, $last: Int, $before: String) {
    members(where: $where, first: $first, after: $after, last: $last, before: $before) {
      nodes { ...MemberRow_member }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`,
  [MemberRowFragment],
);

/** Is never kept in the client's store: what is revealed must be gone when its time is over. */
export const MemberQuery = graphql(`
  query Member($memberNo: String!) {
    members(where: { memberNo: { eq: $memberNo } }, first: 1) {
      nodes {
        id
        memberNo
        sex
        birthYear
        provenance
        name { masked fieldClass access revealedUntil value }
        phone { masked fieldClass access revealedUntil value }
        idNumber { masked fieldClass access revealedUntil value }
        memberships { id joinedOn leftOn organization { id code name } }
      }
    }
  }
`);

export const FindMemberMutation = graphql(`
  mutation FindMember($input: FindMemberInput!) {
    findMember(input: $input) { id memberNo }
  }
`);

export type MemberRow = ResultOf<typeof MemberRowFragment>;
export type Member = ResultOf<typeof MemberQuery>['members']['nodes'][number];
