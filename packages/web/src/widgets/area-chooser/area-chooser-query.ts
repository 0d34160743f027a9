import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

const AreaOptionFragment = graphql(`
  fragment AreaOption_division on Division @_unmask {
    id
    code
    name
    shortName
    romanisedName
    level
  }
`);

/** The neighbourhood of an area in the tree: what is above, beside and below it. */
export const AreaTreeQuery = graphql(
  `
  query AreaTree($code: AreaCode!) {
    division(code: $code) {
      ...AreaOption_division
      ancestors { ...AreaOption_division }
      parent { id children { ...AreaOption_division } }
      children { ...AreaOption_division }
    }
  }
`,
  [AreaOptionFragment],
);

/** Names, pinyin, initials or codes; the server knows the readings. */
export const AreaSearchQuery = graphql(
  `
  query AreaSearch($search: String!, $within: AreaCode!) {
    divisions(first: 50, search: $search, where: { level: { in: [NATION, PROVINCE, PREFECTURE, COUNTY] }, area: { within: $within } }) {
      nodes { ...AreaOption_division parent { id shortName romanisedName } }
    }
  }
`,
  [AreaOptionFragment],
);

export type AreaOption = ResultOf<typeof AreaOptionFragment>;
export type AreaTree = ResultOf<typeof AreaTreeQuery>;
export type AreaSearch = ResultOf<typeof AreaSearchQuery>;
