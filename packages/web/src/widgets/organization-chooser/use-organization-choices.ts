import { skipToken, useQuery } from '@apollo/client/react';
import type { ResultOf } from 'gql.tada';
import { useDebounced } from '../../lib/use-debounced.js';
import {
  GrantableOrganizationsQuery,
  type OrganizationChoice,
  ReachableOrganizationsQuery,
} from './organization-chooser-queries.js';

/** Which organizations may be chosen: those to grant roles in, or those whose records the reader sees. */
export type OrganizationSource = 'GRANTABLE' | 'REACHABLE';

/** What may be chosen for what has been typed; asks only while the list is open. */
export function useOrganizationChoices(typed: string, isOpen: boolean, source: OrganizationSource) {
  const search = useDebounced(typed.trim(), 200);
  const options = (own: OrganizationSource) =>
    isOpen && source === own ? { variables: { search: search || null } } : skipToken;
  const grantable = useQuery(GrantableOrganizationsQuery, options('GRANTABLE'));
  const reachable = useQuery(ReachableOrganizationsQuery, options('REACHABLE'));
  const asked = source === 'GRANTABLE' ? grantable : reachable;
  const isLoading = asked.loading || search !== typed.trim();
  const found =
    source === 'GRANTABLE'
      ? (isLoading ? grantable.previousData : grantable.data)?.grantableOrganizations
      : reachableChoices(isLoading ? reachable.previousData : reachable.data);
  return { choices: found ?? [], isLoading, isFailed: asked.error !== undefined && !isLoading };
}

const reachableChoices = (data: ResultOf<typeof ReachableOrganizationsQuery> | undefined): OrganizationChoice[] =>
  (data?.unionOrganizations.nodes ?? []).map(({ code, name, kind, division }) => ({
    code,
    name,
    kind,
    divisionName: division.name,
  }));
