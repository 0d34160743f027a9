import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** One organization: who it is, where it belongs, and its membership over time. */
export const OrganizationQuery = graphql(`
  query Organization($code: String!) {
    unionOrganization(code: $code) {
      id
      code
      uscc
      name
      shortName
      level
      kind
      isGrassroots
      status
      establishedOn
      dissolvedOn
      provenance
      division { id code name shortName romanisedName }
      managementArea { id code name }
      industry { code name nameEn }
      unitCategory { codeSystem code name nameEn }
      ancestors { id code name }
      parents { line validFrom validTo parent { id code name } }
      membershipSnapshots {
        source
        asOf
        workers
        workersFemale
        members
        membersFemale
        membersMigrant
        membersNewForm
        membersLaborDispatch
        agreementCoveredWorkers
        fullTimeStaff
        partTimeStaff
        provenance
      }
    }
  }
`);

export type Organization = NonNullable<ResultOf<typeof OrganizationQuery>['unionOrganization']>;
export type Snapshot = Organization['membershipSnapshots'][number];
