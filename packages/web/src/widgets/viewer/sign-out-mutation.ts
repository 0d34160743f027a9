import { graphql } from '../../gql/graphql.js';

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);
