import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { maskedFieldFault } from '../modules/privacy/masked-field-fault.js';
import { faultOfScalar } from '../shared/scalars/scalar-fault.js';
import { argumentPath } from './argument-path.js';

/** Says of a value written in the document, and refused by its scalar, in which argument it stands. */
export function literalFaults(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async validationDidStart({ document }) {
          return async (errors) => {
            for (const error of errors ?? []) name(error, document);
          };
        },
      };
    },
  };
}

function name(error: Error, document: DocumentNode): void {
  if (!(error instanceof GraphQLError)) return;
  const fault = faultOfScalar(error) ?? maskedFieldFault(error.message);
  const node = error.nodes?.[0];
  if (!fault || !node) return;
  error.extensions.code = 'BAD_USER_INPUT';
  error.extensions.fields = [{ path: argumentPath(document, node), code: 'BAD_VALUE', ...fault }];
  delete error.extensions.fault;
}
