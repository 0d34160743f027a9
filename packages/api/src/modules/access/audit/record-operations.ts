import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { Context } from '../../../context.js';
import { rootFields } from '../../../http/root-fields.js';
import { schemaPath } from '../../../http/schema-path.js';
import { redactError } from '../../privacy/redact-error.js';
import { rootAccess } from '../root-access.js';
import { auditedName } from './audited-name.js';
import { type AuditRecord, recordAudit } from './record-audit.js';

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'RATE_LIMITED']);
const MOST_NAMES = 20;

/**
 * Writes every mutation of somebody known into the audit log, and every query of which something was refused: which
 * document, which fields by the names of the schema, the names of its variables and never their values. Names that the
 * client chose: see auditedName. What
 * is answered is done by then, and is answered also when the line cannot be written, which then stands in the log of errors.
 */
export const recordOperations = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, document, operation, operationName, request, source, response }) {
        const { viewer, asking, whole } = contextValue;
        if (!viewer || !document || !operation || response.body.kind !== 'single') return;
        const fields = [...new Set(rootFields(document, operation).map(({ name }) => name.value))];
        if (fields.every((field) => isOpen(operation, field))) return;
        const errors = response.body.singleResult.errors ?? [];
        const refused = errors.filter((error) => refusals.has(codeOf(error)));
        const isMutation = operation.operation === 'mutation';
        if (!isMutation && refused.length === 0) return;
        const record: AuditRecord = {
          event: isMutation ? 'MUTATION' : 'QUERY',
          outcome: refused.length > 0 ? 'REFUSED' : errors.length > 0 ? 'FAILED' : 'SUCCEEDED',
          viewer,
          address: asking.address,
          details: {
            operation: operationName && auditedName(operationName),
            document: source ? createHash('sha256').update(source).digest('hex') : null,
            fields: fields.slice(0, MOST_NAMES),
            variables: sentVariables(operation, request.variables ?? {}),
            errors: [...new Set(errors.map(codeOf))],
            refused: [...new Set(refused.map(({ path }) => schemaPath(document, operation, path ?? [])))].slice(
              0,
              MOST_NAMES,
            ),
          },
        };
        await recordAudit(whole, record).catch((error) => {
          const { viewer: _viewer, ...line } = record;
          const lost = JSON.stringify({ ...line, principal: viewer.principal.id, kind: viewer.principal.kind });
          console.error(`审计日志未能写入 / The audit log could not be written: ${lost}\n${redactError(error)}`);
        });
      },
    };
  },
});

/** Fields for everybody, such as signing in and out, write their own lines. */
const isOpen = ({ operation }: OperationDefinitionNode, field: string): boolean =>
  rootAccess[`${operation === 'mutation' ? 'Mutation' : 'Query'}.${field}`] === 'EVERYBODY';

/** Of the variables that the operation declares, those that were sent. */
const sentVariables = ({ variableDefinitions = [] }: OperationDefinitionNode, sent: object): string[] =>
  variableDefinitions
    .map(({ variable }) => variable.name.value)
    .filter((name) => Object.hasOwn(sent, name))
    .slice(0, MOST_NAMES)
    .map(auditedName);

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.code ?? '');
