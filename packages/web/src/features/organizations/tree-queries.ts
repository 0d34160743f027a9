import { graphql } from '../../gql/graphql.js';

const TreeNodeFragment = graphql(`
  fragment TreeNode_organization on UnionOrganization @_unmask {
    id
    code
    name
    kind
    level
    status
    provenance
    below: children(line: $line, first: 1) { totalCount }
  }
`);

/** Where the tree of an area begins: its own federations, or its industrial unions on the industry line. */
export const TreeRootsQuery = graphql(
  `
  query TreeRoots($area: AreaCode!, $kind: OrganizationKind!, $line: OrganizationLine!) {
    unionOrganizations(
      first: 50
      where: { division: { eq: $area }, kind: { eq: $kind }, status: { eq: ACTIVE } }
      orderBy: [{ field: LEVEL }, { field: CODE }]
    ) {
      nodes { ...TreeNode_organization }
    }
  }
`,
  [TreeNodeFragment],
);

export const TreeChildrenQuery = graphql(
  `
  query TreeChildren($code: String!, $line: OrganizationLine!, $after: String) {
    unionOrganization(code: $code) {
      id
      children(line: $line, first: 50, after: $after) {
        nodes { ...TreeNode_organization }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`,
  [TreeNodeFragment],
);

export interface TreeNode {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  status: string;
  provenance: string;
  below: { totalCount: number };
}
