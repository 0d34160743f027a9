import { graphql } from '../../gql/graphql.js';

export const RevealFieldMutation = graphql(`
  mutation RevealField($input: RevealFieldInput!) {
    revealField(input: $input) { id }
  }
`);
