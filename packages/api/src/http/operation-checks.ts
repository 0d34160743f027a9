import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { apiError, badUserInput } from '../errors.js';
import { costOf } from './cost/kept-cost.js';
import { refuseTooExpensive } from './cost-limit.js';
import type { LimitsFor } from './limits-for.js';
import { isDryRun } from './rates/dry-run.js';
import { todayOf } from './rates/request-meter.js';
import { variableFaults } from './variable-faults.js';

const http = { status: 400 };

/** Refuses an operation before any of it runs: of a kind that does not exist, with bad variables, too expensive. */
export function operationChecks(limitsFor: LimitsFor): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(requestContext) {
          const { schema, document, operation, request, operationName, contextValue } = requestContext;
          if (!operation) return;
          refuseMissingKind(schema, operation);
          const variables = request.variables ?? {};
          const faults = variableFaults(schema, operation, variables);
          if (faults.length > 0) throw badUserInput(faults, { http });
          try {
            const { viewer, meter } = contextValue;
            const cost = costOf({ schema, query: document, variables, operationName, ...todayOf(contextValue) });
            if (isDryRun(requestContext)) return;
            refuseTooExpensive(cost, limitsFor(viewer, meter?.documentId != null).cost);
          } catch (error) {
            throw argumentFault(error) ?? error;
          }
        },
      };
    },
  };
}

/** A variable may be null where the argument that it is given to may not: graphql-js then throws an error without a code. */
function argumentFault(error: unknown): GraphQLError | undefined {
  if (!(error instanceof GraphQLError) || error.extensions.code) return undefined;
  const argument = /^Argument "(\w+)"/.exec(error.message)?.[1];
  const fault = {
    path: argument ?? '',
    code: 'BAD_ARGUMENT',
    messageZh: argument ? `参数 ${argument} 的值不符合要求：不能为 null。` : '参数的值不符合要求。',
    messageEn: error.message,
  };
  return badUserInput([fault], { http });
}

function refuseMissingKind(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (operation === 'subscription')
    throw apiError(
      'BAD_USER_INPUT',
      {
        zh: '订阅请用 WebSocket（graphql-transport-ws），地址相同。',
        en: 'Subscribe over WebSocket (graphql-transport-ws) at the same address.',
      },
      { http },
    );
  if (schema.getRootType(operation)) return;
  throw apiError(
    'BAD_USER_INPUT',
    { zh: `本接口没有 ${operation} 操作。`, en: `This API has no ${operation}.` },
    { http },
  );
}
