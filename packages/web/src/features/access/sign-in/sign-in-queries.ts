import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../gql/graphql.js';
import { ViewerFragment } from '../../../widgets/viewer/viewer-query.js';

export const SignInOptionsQuery = graphql(`
  query SignInOptions {
    signInOptions {
      passwordRules { zh en }
      openId { label startUrl }
      demoWarning { zh en }
      demoAccounts { username password name nameEn role organization }
    }
  }
`);

export const SignInMutation = graphql(
  `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      outcome
      viewer { ...Viewer_info }
    }
  }
`,
  [ViewerFragment],
);

export type SignInOptions = ResultOf<typeof SignInOptionsQuery>['signInOptions'];
export type DemoAccount = SignInOptions['demoAccounts'][number];
