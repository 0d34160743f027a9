import { graphql } from '../../gql/graphql.js';

/** Name and level of the area asked about; the level decides which levels its rows can have. */
export const ExplorerAreaQuery = graphql(`
  query ExplorerArea($code: AreaCode!) {
    division(code: $code) {
      id
      code
      name
      shortName
      romanisedName
      level
    }
  }
`);
