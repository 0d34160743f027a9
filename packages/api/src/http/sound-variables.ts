import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { badUserInput } from '../errors.js';
import { valueFaults } from './value-faults.js';

/** Refuses variables that nobody should walk. First of the plugins: those after it find none, for Apollo asks them all. */
export function soundVariables(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request }) {
          const faults = valueFaults(request.variables ?? {});
          if (faults.length === 0) return;
          request.variables = {};
          throw badUserInput(faults, { http: { status: 400 } });
        },
      };
    },
  };
}
