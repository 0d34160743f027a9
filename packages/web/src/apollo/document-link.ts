import { ApolloLink } from '@apollo/client';
import { documentIds } from './document-ids.js';

/**
 * Marks the operations of the app with their ids: the server knows the texts and takes nothing else in their place. What a
 * reader writes himself, as in the explorer and on the GraphQL page, has no id and is sent as it is.
 */
export function documentLink(ids: Readonly<Record<string, string>> = documentIds): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const documentId = operation.operationName ? ids[operation.operationName] : undefined;
    if (documentId === undefined) return forward(operation);
    operation.extensions = { ...operation.extensions, documentId };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation);
  });
}

/** Puts the id where GraphQL over HTTP has it: Apollo Client has no other way into the body than extensions. */
export const fetchByDocumentId: typeof fetch = (address, options) =>
  fetch(address, { ...options, body: bodyOf(options) });

function bodyOf(options: RequestInit | undefined): BodyInit | null {
  const body = options?.body ?? null;
  if (typeof body !== 'string' || !body.includes('"documentId"')) return body;
  const { extensions = {}, ...request } = JSON.parse(body) as { extensions?: Record<string, unknown> };
  const { documentId, ...others } = extensions;
  return JSON.stringify({
    ...request,
    ...(documentId !== undefined && { documentId }),
    ...(Object.keys(others).length > 0 && { extensions: others }),
  });
}
