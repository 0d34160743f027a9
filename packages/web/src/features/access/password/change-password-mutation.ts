import { graphql } from '../../../gql/graphql.js';
import { ViewerFragment } from '../../../widgets/viewer/viewer-query.js';

export const ChangePasswordMutation = graphql(
  `
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { ...Viewer_info }
  }
`,
  [ViewerFragment],
);
