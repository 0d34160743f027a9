import { graphql } from '../../gql/graphql.js';
import { OrganizationRowFragment } from './organization-fragments.js';

export const OrganizationsQuery = graphql(
  `
  query Organizations(
    $where: UnionOrganizationFilter
    $orderBy: [UnionOrganizationOrder!]
    $search: String
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    unionOrganizations(
      where: $where
      orderBy: $orderBy
      search: $search
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      nodes { ...OrganizationRow_organization }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`,
  [OrganizationRowFragment],
);

/** Name of the area that the list is limited to. */
export const OrganizationsAreaQuery = graphql(`
  query OrganizationsArea($code: AreaCode!) {
    division(code: $code) { id code name shortName romanisedName }
  }
`);
