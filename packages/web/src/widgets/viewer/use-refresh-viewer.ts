import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** Asks again who is signed in, after something about it was changed. */
export function useRefreshViewer() {
  const client = useApolloClient();
  return useCallback(() => client.refetchQueries({ include: ['Viewer'] }), [client]);
}
