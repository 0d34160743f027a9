import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../../../context.js';
import { recordOperation } from './record-operation.js';

/** Writes what is asked over HTTP by somebody known into the audit log. */
export const recordOperations = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, document, operation, operationName, request, source, response }) {
        const { viewer, asking, whole } = contextValue;
        if (!viewer || !document || !operation || response.body.kind !== 'single') return;
        await recordOperation(whole, {
          viewer,
          address: asking.address,
          source: source ?? null,
          asked: { document, operation },
          operationName: operationName ?? null,
          variables: request.variables ?? {},
          errors: response.body.singleResult.errors ?? [],
        });
      },
    };
  },
});
