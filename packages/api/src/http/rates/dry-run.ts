import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../context.js';
import { rootFields } from '../root-fields.js';

const fieldOf = (document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>) =>
  rootFields(document, operation, variables).filter(({ name }) => name.value === 'rateLimit');

/** Whether a document asks what it would cost instead of asking it. */
export function isDryRun({ schema, document, operation, request }: GraphQLRequestContext<Context>): boolean {
  const field = schema.getQueryType()?.getFields().rateLimit;
  if (!document || operation?.operation !== 'query' || !field) return false;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  // Variables that do not fit are refused before anything runs.
  if (!coerced) return false;
  return fieldOf(document, operation, coerced).some((node) => getArgumentValues(field, node, coerced).dryRun === true);
}

/** Answers a dry run with `rateLimit` alone: nothing else of the document runs. */
export function dryRun(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(requestContext) {
          const { schema, document, operation, request, contextValue } = requestContext;
          if (!operation || !isDryRun(requestContext)) return null;
          const { coerced = {} } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          );
          const selectionSet = { ...operation.selectionSet, selections: fieldOf(document, operation, coerced) };
          const definitions = [{ ...operation, selectionSet }];
          const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
          const { data = null } = await execute({
            schema,
            document: { kind: Kind.DOCUMENT, definitions: [...definitions, ...fragments] },
            variableValues: request.variables,
            contextValue,
          });
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single' as const, singleResult: { data } },
          };
        },
      };
    },
  };
}
