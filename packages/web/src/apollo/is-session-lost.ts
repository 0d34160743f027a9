import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Whether an answer was refused because nobody is signed in any more; a wrong password has a `reason`. */
export function isSessionLost(error: unknown): boolean {
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED' && !extensions.reason);
}
