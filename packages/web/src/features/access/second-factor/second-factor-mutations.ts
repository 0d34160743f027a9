import { graphql } from '../../../gql/graphql.js';
import { ViewerFragment } from '../../../widgets/viewer/viewer-query.js';

export const EnrolSecondFactorMutation = graphql(`
  mutation EnrolSecondFactor {
    enrolSecondFactor { secret uri }
  }
`);

export const ConfirmSecondFactorMutation = graphql(
  `
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) { ...Viewer_info }
  }
`,
  [ViewerFragment],
);

export const RemoveSecondFactorMutation = graphql(
  `
  mutation RemoveSecondFactor($password: String!) {
    removeSecondFactor(password: $password) { ...Viewer_info }
  }
`,
  [ViewerFragment],
);
