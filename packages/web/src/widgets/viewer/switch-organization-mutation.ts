import { graphql } from '../../gql/graphql.js';
import { ViewerFragment } from './viewer-query.js';

export const SwitchOrganizationMutation = graphql(
  `
  mutation SwitchOrganization($input: SwitchOrganizationInput!) {
    switchOrganization(input: $input) { ...Viewer_info }
  }
`,
  [ViewerFragment],
);
