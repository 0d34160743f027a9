import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../../viewer.js';
import { answerError } from '../rates/flood-gate.js';
import { type KnownDocuments, namedDocument } from './named-document.js';

/** Puts the text of a registered document in the place of its id, in the body of a POST and the address of a GET. */
export function documentIds(known: KnownDocuments, viewerOf: (response: Response) => Viewer | null): RequestHandler {
  return async (request, response, next) => {
    try {
      const named = request.method === 'GET' ? request.query : (request.body ?? {});
      const { text, hash } = await namedDocument(named, viewerOf(response), known);
      response.locals.documentId = hash;
      if (hash !== null) replaceText(request, text as string);
    } catch (error) {
      if (error instanceof GraphQLError) return answerError(response, error);
      return next(error);
    }
    next();
  };
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
