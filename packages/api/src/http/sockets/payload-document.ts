import type { SubscribePayload } from 'graphql-ws';
import type { NamedDocument } from '../documents/named-document.js';

/** What a message that subscribes names as its document. The protocol wants a text always: beside an id it may be empty. */
export const payloadDocument = ({ query, extensions }: SubscribePayload): NamedDocument => ({
  query: query || undefined,
  ...(extensions?.documentId !== undefined && { documentId: extensions.documentId }),
});
