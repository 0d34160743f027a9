import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { keyLimits } from '../../limits/key-limits.js';
import { recordOperation } from '../../modules/access/audit/record-operation.js';
import { noteOnce } from '../../modules/access/keys/note-once.js';
import { perDatabase } from '../../shared/per-database.js';
import type { Viewer } from '../../viewer.js';
import { askedOperation } from '../asked-operation.js';
import { answerError } from '../rates/flood-gate.js';
import { type KnownDocuments, type NamedDocument, namedDocument } from './named-document.js';

/** Puts the text of a registered document in the place of its id, in the body of a POST and the address of a GET. */
export function documentIds(known: KnownDocuments, viewerOf: (response: Response) => Viewer | null): RequestHandler {
  return async (request, response, next) => {
    const named: NamedDocument & { operationName?: unknown } =
      request.method === 'GET' ? request.query : (request.body ?? {});
    const viewer = viewerOf(response);
    try {
      const { text, hash } = await namedDocument(named, viewer, known);
      response.locals.documentId = hash;
      if (hash !== null) replaceText(request, text as string);
    } catch (error) {
      if (!(error instanceof GraphQLError)) return next(error);
      if (viewer && error.extensions.code === 'FORBIDDEN')
        await noteRefused(known, viewer, request.ip ?? null, named, error);
      return answerError(response, error);
    }
    next();
  };
}

const noted = perDatabase(() => new LRUCache<string, true>({ max: 10_000, ttl: keyLimits.notedEveryMs }));

/** What is refused before it is read stands in the audit log as what is refused after, once a minute. */
async function noteRefused(
  { database }: KnownDocuments,
  viewer: Viewer,
  address: string | null,
  { query, operationName }: NamedDocument & { operationName?: unknown },
  error: GraphQLError,
): Promise<void> {
  const source = typeof query === 'string' ? query : null;
  await noteOnce(noted(database), viewer.principal.id, () =>
    recordOperation(database.whole, {
      viewer,
      address,
      source,
      asked: askedOperation(source, operationName),
      operationName: null,
      variables: {},
      errors: [error.toJSON()],
    }),
  );
}

function replaceText(request: Request, text: string): void {
  if (request.method !== 'GET') {
    const { documentId: _documentId, ...rest } = request.body as Record<string, unknown>;
    request.body = { ...rest, query: text };
    return;
  }
  const [path = '', search = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(search);
  parameters.delete('documentId');
  parameters.set('query', text);
  request.url = `${path}?${parameters}`;
}
