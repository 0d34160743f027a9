import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

const requestFaults = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP wants status 200 for documents that fail to parse or validate when the client accepts only
 * application/json; Apollo answers 400. Other failures keep their status.
 */
export function statusForLegacyClients(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept') ?? '';
          if (accept.includes('graphql-response+json') || response.http.status !== 400) return;
          if (response.body.kind !== 'single' || 'data' in response.body.singleResult) return;
          const errors = response.body.singleResult.errors ?? [];
          if (errors.every((error) => requestFaults.has(String(error.extensions?.code)))) response.http.status = 200;
        },
      };
    },
  };
}
