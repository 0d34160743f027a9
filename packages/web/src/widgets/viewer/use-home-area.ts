import { skipToken, useQuery } from '@apollo/client/react';
import { HomeAreaQuery } from './home-area-query.js';
import type { ViewerInfo } from './viewer-query.js';

const NATION = '100000';

/** The area that a viewer's pages open with: that of the scope, else where the organization lies. Undefined until it is known. */
export function useHomeArea(viewer: ViewerInfo | null): string | undefined {
  const code = viewer?.scope.kind === 'ORGANIZATION' ? viewer.scope.organizationCode : null;
  const { data, error } = useQuery(HomeAreaQuery, code ? { variables: { code } } : skipToken);
  if (!code) return viewer?.scope.areaCode ?? NATION;
  if (error) return NATION;
  return data ? (data.unionOrganization?.division.code ?? NATION) : undefined;
}
