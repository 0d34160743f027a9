import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';
import { OrganizationRowFragment } from './organization-fragments.js';

/** Organizations directly below one, a page at a time. */
export const OrganizationChildrenQuery = graphql(
  `
  query OrganizationChildren(
    $code: String!
    $line: OrganizationLine!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    unionOrganization(code: $code) {
      id
      children(line: $line, first: $first, after: $after, last: $last, before: $before) {
        nodes { ...OrganizationRow_organization }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount
      }
    }
  }
`,
  [OrganizationRowFragment],
);

/** Units that an organization covers, a page at a time. */
export const OrganizationUnitsQuery = graphql(`
  query OrganizationUnits($code: String!, $first: Int, $after: String, $last: Int, $before: String) {
    unionOrganization(code: $code) {
      id
      employingUnits(first: $first, after: $after, last: $last, before: $before) {
        nodes {
          id
          uscc
          name
          registeredOn
          deregisteredOn
          provenance
          unionState
          division { id code name shortName romanisedName }
          industry { code name nameEn }
          latestHeadcount { source asOf employees sizeBand }
        }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount
      }
    }
  }
`);

type Units = NonNullable<ResultOf<typeof OrganizationUnitsQuery>['unionOrganization']>['employingUnits'];
export type CoveredUnit = Units['nodes'][number];
