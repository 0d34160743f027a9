import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** All that the pages know of who is signed in. */
export const ViewerFragment = graphql(`
  fragment Viewer_info on ViewerInfo @_unmask {
    kind
    name
    username
    isDemo
    roles
    mustChangePassword
    sessionExpiresAt
    sessionIdleUntil
    organization { code name line roles current }
    organizations { code name line roles current }
    scope { kind areaCode organizationCode line name }
    secondFactor { required enrolled given }
  }
`);

export const ViewerQuery = graphql(
  `
  query Viewer {
    viewer { ...Viewer_info }
  }
`,
  [ViewerFragment],
);

export type ViewerInfo = ResultOf<typeof ViewerFragment>;
