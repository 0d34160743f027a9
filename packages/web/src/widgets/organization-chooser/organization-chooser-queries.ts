import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** Organizations that an administrator may grant roles in. */
export const GrantableOrganizationsQuery = graphql(`
  query GrantableOrganizations($search: String) {
    grantableOrganizations(search: $search) { code name kind divisionName }
  }
`);

/** Organizations at work whose records the reader sees. */
export const ReachableOrganizationsQuery = graphql(`
  query ReachableOrganizations($search: String) {
    unionOrganizations(first: 20, search: $search, where: { status: { eq: ACTIVE } }) {
      nodes { id code name kind division { id name } }
    }
  }
`);

export type OrganizationChoice = ResultOf<typeof GrantableOrganizationsQuery>['grantableOrganizations'][number];
