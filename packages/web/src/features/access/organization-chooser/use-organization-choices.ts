import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '../../../lib/use-debounced.js';
import { GrantableOrganizationsQuery } from './organization-chooser-query.js';

/** What may be chosen for what has been typed; asks only while the list is open. */
export function useOrganizationChoices(typed: string, isOpen: boolean) {
  const search = useDebounced(typed.trim(), 200);
  const asked = useQuery(GrantableOrganizationsQuery, isOpen ? { variables: { search: search || null } } : skipToken);
  const isLoading = asked.loading || search !== typed.trim();
  return {
    choices: (isLoading ? asked.previousData : asked.data)?.grantableOrganizations ?? [],
    isLoading,
    isFailed: asked.error !== undefined && !isLoading,
  };
}
