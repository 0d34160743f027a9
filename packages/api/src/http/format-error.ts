import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes } from '../errors.js';
import { redactError } from '../modules/privacy/redact-error.js';
import { type DocumentCode, documentCodes, documentMessage } from './document-message.js';

const saysOfDocument = (code: string): code is DocumentCode => (documentCodes as readonly string[]).includes(code);

const cancelledByServer = '57014';

/** Lets out only errors of our table; anything else becomes INTERNAL_SERVER_ERROR with an id that the log has too. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  const known = code in errorCodes && code !== 'INTERNAL_SERVER_ERROR';
  if (known) {
    const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    const message = saysOfDocument(code) ? documentMessage(code, formatted.message) : formatted.message;
    return { ...formatted, message, extensions };
  }
  // Apollo's own codes for hashes of documents, which are not remembered here.
  if (code.startsWith('PERSISTED_QUERY_')) return replaced(formatted, 'PERSISTED_DOCUMENT_NOT_FOUND');
  const cause = unwrapResolverError(error);
  if ((cause as { code?: string } | undefined)?.code === cancelledByServer) return replaced(formatted, 'QUERY_TIMEOUT');
  const errorId = randomUUID();
  console.error(`[${errorId}] ${redactError(cause)}`);
  return replaced(formatted, 'INTERNAL_SERVER_ERROR', { errorId });
}

function replaced(
  formatted: GraphQLFormattedError,
  code: ErrorCode,
  more: Record<string, unknown> = {},
): GraphQLFormattedError {
  const { zh, en } = errorCodes[code];
  return { ...formatted, message: `${zh} / ${en}`, extensions: { ...more, code } };
}
