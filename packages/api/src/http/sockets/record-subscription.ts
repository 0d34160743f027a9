import type { GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { recordOperation } from '../../modules/access/audit/record-operation.js';
import type { Viewer } from '../../viewer.js';
import { askedOperation } from '../asked-operation.js';
import { type KnownDocuments, namedDocument } from '../documents/named-document.js';
import { payloadDocument } from './payload-document.js';

interface AnsweredSubscription {
  viewer: Viewer;
  address: string;
  payload: SubscribePayload;
  errors: readonly GraphQLError[];
}

/** Writes into the audit log what somebody known was refused over a socket, as of a query over HTTP; whether it did. */
export async function recordSubscription(
  documents: KnownDocuments,
  { viewer, address, payload, errors }: AnsweredSubscription,
): Promise<boolean> {
  const source = await namedDocument(payloadDocument(payload), viewer, documents).then(
    ({ text }) => (typeof text === 'string' ? text : null),
    // Whose id or text is refused has none but what was sent.
    () => payload.query || null,
  );
  return recordOperation(documents.database.whole, {
    viewer,
    address,
    source,
    asked: askedOperation(source, payload.operationName),
    operationName: payload.operationName ?? null,
    variables: payload.variables ?? {},
    errors,
  });
}
