import { type GraphQLError, getOperationAST } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Kysely } from 'kysely';
import { auditedName } from '../../modules/access/audit/audited-name.js';
import { recordAudit } from '../../modules/access/audit/record-audit.js';
import { documentHash } from '../../modules/limits/documents/document-hash.js';
import type { Tables } from '../../tables.js';
import type { Viewer } from '../../viewer.js';
import { readDocument } from '../read-document.js';
import { rootFields } from '../root-fields.js';

interface Refused {
  viewer: Viewer;
  address: string;
  payload: SubscribePayload;
  errors: readonly GraphQLError[];
}

/** Whether an answer refuses what the asking one may not see. */
export const isRefusal = (errors: readonly GraphQLError[]): boolean =>
  errors.some(({ extensions }) => extensions.code === 'FORBIDDEN');

/** Writes into the audit log that a subscription was refused to somebody known, as it is of a query over HTTP. */
export async function recordRefusal(
  whole: Kysely<Tables>,
  { viewer, address, payload: { query, operationName }, errors }: Refused,
): Promise<void> {
  await recordAudit(whole, {
    event: 'QUERY',
    outcome: 'REFUSED',
    viewer,
    address,
    details: {
      operation: operationName ? auditedName(operationName) : null,
      document: query ? documentHash(query) : null,
      fields: fieldsOf(query, operationName),
      errors: [...new Set(errors.map(({ extensions }) => extensions.code))],
    },
  });
}

/** None of a text that is no document, or only named by its id. */
function fieldsOf(query: string, operationName: string | null | undefined): string[] {
  try {
    const document = readDocument(query);
    const operation = getOperationAST(document, operationName);
    return operation ? [...new Set(rootFields(document, operation).map(({ name }) => name.value))].slice(0, 20) : [];
  } catch {
    return [];
  }
}
