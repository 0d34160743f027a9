import { graphql } from '../../../gql/graphql.js';

export const OpenCaseMutation = graphql(`
  mutation OpenHardshipCase($input: OpenHardshipCaseInput!) {
    openHardshipCase(input: $input) { id caseNo }
  }
`);
