import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { beginAnew } from '../../../apollo/begin-anew.js';

/** Begins anew as somebody: forgets what was read for another, and asks again who is signed in. */
export function useArrive() {
  const client = useApolloClient();
  return useCallback(() => beginAnew(client), [client]);
}
