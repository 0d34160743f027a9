import type { GraphQLError } from 'graphql';
import type { Kysely } from 'kysely';
import { apiError, badUserInput } from '../../errors.js';
import { documentHash, hashOfId } from '../../modules/limits/documents/document-hash.js';
import { findDocument } from '../../modules/limits/documents/find-document.js';
import type { Tables } from '../../tables.js';
import type { Viewer } from '../../viewer.js';

/** What a request names as its document: an id, a text, or both. */
export interface NamedDocument {
  documentId?: unknown;
  query?: unknown;
}

export interface KnownDocuments {
  /** Of the web app, which everybody may ask. */
  web: ReadonlyMap<string, string>;
  database: { whole: Kysely<Tables> };
}

/** The text that a request asks, with the hash if it is registered. Throws unless whoever asks may ask it that way. */
export async function namedDocument(
  { documentId, query }: NamedDocument,
  viewer: Viewer | null,
  { web, database }: KnownDocuments,
): Promise<{ text: unknown; hash: string | null }> {
  if (documentId === undefined) {
    if (viewer?.key?.documentsOnly) throw documentsOnly();
    return { text: query, hash: null };
  }
  const hash = hashOfId(documentId);
  if (hash === undefined) throw notFound();
  const text = web.get(hash) ?? (viewer?.key ? await findDocument(database, viewer.key.id, hash) : undefined);
  if (text === undefined) throw notFound();
  if (query !== undefined && (typeof query !== 'string' || documentHash(query) !== hash)) throw otherText();
  return { text, hash };
}

const notFound = (): GraphQLError => apiError('PERSISTED_DOCUMENT_NOT_FOUND', undefined, { http: { status: 404 } });

const documentsOnly = (): GraphQLError =>
  apiError(
    'FORBIDDEN',
    {
      zh: '这把接口密钥只能发送登记过的文档：请以 documentId 代替 query。',
      en: 'This API key may ask registered documents alone: send documentId instead of query.',
    },
    { http: { status: 403 } },
  );

const otherText = (): GraphQLError =>
  badUserInput(
    [
      {
        path: 'query',
        code: 'OTHER_TEXT',
        messageZh: '文本与 documentId 不符。',
        messageEn: 'The text is not the one that documentId names.',
      },
    ],
    { http: { status: 400 } },
  );
