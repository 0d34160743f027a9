import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { Context } from '../../../context.js';
import { rootAccess } from '../root-access.js';
import { recordAudit } from './record-audit.js';

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'RATE_LIMITED']);
const MOST_NAMES = 20;

/**
 * Writes every mutation of somebody known into the audit log, and every query of which something was refused: which
 * document, which fields, the names of its variables and never their values.
 */
export const recordOperations = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, operation, operationName, request, source, response }) {
        const { viewer, asking, whole } = contextValue;
        if (!viewer || !operation || response.body.kind !== 'single') return;
        if (operation.selectionSet.selections.every((selection) => isOpen(operation, selection))) return;
        const errors = response.body.singleResult.errors ?? [];
        const refused = errors.filter((error) => refusals.has(codeOf(error)));
        const isMutation = operation.operation === 'mutation';
        if (!isMutation && refused.length === 0) return;
        await recordAudit(whole, {
          event: isMutation ? 'MUTATION' : 'QUERY',
          outcome: refused.length > 0 ? 'REFUSED' : errors.length > 0 ? 'FAILED' : 'SUCCEEDED',
          viewer,
          address: asking.address,
          details: {
            operation: operationName ?? null,
            document: source ? createHash('sha256').update(source).digest('hex') : null,
            fields: rootFields(operation),
            variables: Object.keys(request.variables ?? {}).slice(0, MOST_NAMES),
            errors: [...new Set(errors.map(codeOf))],
            refused: [...new Set(refused.map(({ path }) => String(path?.[0] ?? '')))].slice(0, MOST_NAMES),
          },
        });
      },
    };
  },
});

/** Fields for everybody, such as signing in and out, write their own lines. */
const isOpen = ({ operation }: OperationDefinitionNode, selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD &&
  rootAccess[`${operation === 'mutation' ? 'Mutation' : 'Query'}.${selection.name.value}`] === 'EVERYBODY';

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.code ?? '');

const rootFields = ({ selectionSet }: OperationDefinitionNode): string[] =>
  selectionSet.selections
    .flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []))
    .slice(0, MOST_NAMES);
