import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { rootFields } from '../../../http/root-fields.js';
import { schemaPath } from '../../../http/schema-path.js';
import type { Viewer } from '../../../viewer.js';
import { documentHash } from '../../limits/documents/document-hash.js';
import { rootAccess } from '../root-access.js';
import { auditedName } from './audited-name.js';
import type { AuditRecord } from './record-audit.js';

export interface AskedOperation {
  viewer: Viewer;
  address: string | null;
  /** The text that was asked, or null when none is known. */
  source: string | null;
  /** What the text says, or null when it says nothing that could be run. */
  asked: { document: DocumentNode; operation: OperationDefinitionNode } | null;
  operationName: string | null;
  variables: object;
  errors: readonly GraphQLFormattedError[];
}

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'RATE_LIMITED']);
const MOST_NAMES = 20;

/**
 * What the audit log keeps of an operation, over HTTP or a socket: of every mutation, and of whatever else something was
 * refused. It names the document, the fields as the schema does, and the variables, never their values; names that the
 * client chose, as those of a document that was refused unread may be: see auditedName. Null for what is not kept, such as fields for everybody, which write their own lines.
 */
export function operationRecord(operation: AskedOperation): AuditRecord | null {
  const { viewer, address, source, asked, operationName, variables, errors } = operation;
  const fields = asked ? [...new Set(rootFields(asked.document, asked.operation).map(({ name }) => name.value))] : [];
  const isForbidden = errors.some((error) => codeOf(error) === 'FORBIDDEN');
  if (asked && !isForbidden && fields.every((field) => isOpen(asked.operation, field))) return null;
  const name = operationName ?? asked?.operation.name?.value ?? null;
  const refused = errors.filter((error) => refusals.has(codeOf(error)));
  const isMutation = asked?.operation.operation === 'mutation';
  if (!isMutation && refused.length === 0) return null;
  return {
    event: isMutation ? 'MUTATION' : 'QUERY',
    outcome: refused.length > 0 ? 'REFUSED' : errors.length > 0 ? 'FAILED' : 'SUCCEEDED',
    viewer,
    address,
    details: {
      operation: name && auditedName(name),
      document: source ? documentHash(source) : null,
      fields: fields.slice(0, MOST_NAMES).map(auditedName),
      variables: asked ? sentVariables(asked.operation, variables) : [],
      errors: [...new Set(errors.map(codeOf))],
      refused: [
        ...new Set(
          refused.flatMap(({ path }) => (asked && path ? schemaPath(asked.document, asked.operation, path) : [])),
        ),
      ].slice(0, MOST_NAMES),
    },
  };
}

const isOpen = ({ operation }: OperationDefinitionNode, field: string): boolean =>
  rootAccess[`${operation[0]!.toUpperCase()}${operation.slice(1)}.${field}`] === 'EVERYBODY';

/** Of the variables that the operation declares, those that were sent. */
const sentVariables = ({ variableDefinitions = [] }: OperationDefinitionNode, sent: object): string[] =>
  variableDefinitions
    .map(({ variable }) => variable.name.value)
    .filter((name) => Object.hasOwn(sent, name))
    .slice(0, MOST_NAMES)
    .map(auditedName);

const codeOf = (error: GraphQLFormattedError): string => String(error.extensions?.code ?? '');
