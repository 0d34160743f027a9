import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  execute,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../context.js';

const fieldOf = (operation: OperationDefinitionNode): FieldNode[] =>
  operation.selectionSet.selections.filter(
    (each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === 'rateLimit',
  );

/** Whether a document asks what it would cost instead of asking it. */
export function isDryRun({ schema, operation, request }: GraphQLRequestContext<Context>): boolean {
  const field = schema.getQueryType()?.getFields().rateLimit;
  const asked = operation?.operation === 'query' ? fieldOf(operation) : [];
  if (!operation || !field || asked.length === 0) return false;
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  return asked.some((node) => getArgumentValues(field, node, coerced).dryRun === true);
}

/** Answers a dry run with `rateLimit` alone: nothing else of the document runs. */
export function dryRun(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(requestContext) {
          const { schema, operation, request, contextValue } = requestContext;
          if (!operation || !isDryRun(requestContext)) return null;
          const selectionSet = { ...operation.selectionSet, selections: fieldOf(operation) };
          const definitions = [{ ...operation, selectionSet }];
          const fragments = requestContext.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
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
