import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/** A document that is named instead of sent, and not known, is answered like any address that does not exist. */
export function unknownDocuments(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { http, body } }) {
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          if (errors?.some(({ extensions }) => extensions?.code === 'PERSISTED_DOCUMENT_NOT_FOUND')) http.status = 404;
        },
      };
    },
  };
}
