import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { TreeChildrenQuery, type TreeNode } from './tree-queries.js';

interface Loaded {
  nodes: readonly TreeNode[];
  totalCount: number;
  endCursor: string | null;
  hasMore: boolean;
}

/** The organizations below one, page by page, once it is unfolded. */
export function useTreeChildren(code: string, line: 'AREA' | 'INDUSTRY', isOpen: boolean) {
  const client = useApolloClient();
  const [loaded, setLoaded] = useState<Loaded>();
  const [isFailed, setIsFailed] = useState(false);

  const load = useCallback(
    async (after: string | null) => {
      setIsFailed(false);
      try {
        const { data } = await client.query({ query: TreeChildrenQuery, variables: { code, line, after } });
        const page = data?.unionOrganization?.children;
        if (!page) throw new Error('no answer');
        setLoaded((old) => ({
          nodes: after && old ? [...old.nodes, ...page.nodes] : page.nodes,
          totalCount: page.totalCount,
          endCursor: page.pageInfo.endCursor,
          hasMore: page.pageInfo.hasNextPage,
        }));
      } catch {
        setIsFailed(true);
      }
    },
    [client, code, line],
  );
  useEffect(() => {
    if (isOpen) void load(null);
  }, [isOpen, load]);
  return { loaded, isFailed, load };
}
