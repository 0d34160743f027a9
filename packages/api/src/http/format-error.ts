import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { errorCodes } from '../errors.js';
import { redactError } from '../modules/privacy/redact-error.js';

/** Codes of documents that never ran; their messages speak of the document alone. */
const documentCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

const cancelledByServer = '57014';

/** Lets out only errors of our table; anything else becomes INTERNAL_SERVER_ERROR with an id that the log has too. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  const known = code in errorCodes && code !== 'INTERNAL_SERVER_ERROR';
  if (known || documentCodes.has(code)) {
    const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  const cause = unwrapResolverError(error);
  if ((cause as { code?: string } | undefined)?.code === cancelledByServer) return replaced(formatted, 'QUERY_TIMEOUT');
  const errorId = randomUUID();
  console.error(`[${errorId}] ${redactError(cause)}`);
  return replaced(formatted, 'INTERNAL_SERVER_ERROR', { errorId });
}

function replaced(
  formatted: GraphQLFormattedError,
  code: 'INTERNAL_SERVER_ERROR' | 'QUERY_TIMEOUT',
  more: Record<string, unknown> = {},
): GraphQLFormattedError {
  const { zh, en } = errorCodes[code];
  return { ...formatted, message: `${zh} / ${en}`, extensions: { ...more, code } };
}
