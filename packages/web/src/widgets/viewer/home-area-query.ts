import { graphql } from '../../gql/graphql.js';

/** Where an organization lies, for who speaks for one that is no area's federation. */
export const HomeAreaQuery = graphql(`
  query HomeArea($code: String!) {
    unionOrganization(code: $code) { id division { id code } }
  }
`);
