import type { ApolloClient } from '@apollo/client';

/**
 * Forgets what was read for another reader, and asks again what the pages show. A page that goes meanwhile takes its question
 * with it: that is given up, and no failure.
 */
export async function beginAnew(client: ApolloClient): Promise<void> {
  try {
    await client.resetStore();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}
