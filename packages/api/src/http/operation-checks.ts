import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { apiError, badUserInput } from '../errors.js';
import { refuseTooExpensive } from './cost-limit.js';
import { variableFaults } from './variable-faults.js';

const http = { status: 400 };

/** Refuses an operation before any of it runs: of a kind that does not exist, with bad variables, too expensive. */
export function operationChecks(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, operationName }) {
          if (!operation) return;
          refuseMissingKind(schema, operation);
          const variables = request.variables ?? {};
          const faults = variableFaults(schema, operation, variables);
          if (faults.length > 0) throw badUserInput(faults, { http });
          refuseTooExpensive({
            schema,
            query: document,
            variables,
            ...(operationName && { operationName }),
          });
        },
      };
    },
  };
}

function refuseMissingKind(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation)) return;
  throw apiError(
    'BAD_USER_INPUT',
    { zh: `本接口没有 ${operation} 操作。`, en: `This API has no ${operation}.` },
    { http },
  );
}
