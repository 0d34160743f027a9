import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';

export const GrantableOrganizationsQuery = graphql(`
  query GrantableOrganizations($search: String) {
    grantableOrganizations(search: $search) { code name kind divisionName }
  }
`);

export type OrganizationChoice = ResultOf<typeof GrantableOrganizationsQuery>['grantableOrganizations'][number];
