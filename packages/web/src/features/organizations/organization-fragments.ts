import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** One organization as lists show it. */
export const OrganizationRowFragment = graphql(`
  fragment OrganizationRow_organization on UnionOrganization @_unmask {
    id
    code
    name
    level
    kind
    isGrassroots
    status
    establishedOn
    provenance
    division { id code name shortName romanisedName }
  }
`);

export type OrganizationRow = ResultOf<typeof OrganizationRowFragment>;
