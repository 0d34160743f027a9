import { errorCodes } from '../errors.js';
import { documentMessages } from './document-messages.js';

/** Errors of requests that never ran; their messages speak of the document alone. */
export const documentCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
] as const;

export type DocumentCode = (typeof documentCodes)[number];

/** What graphql-js or Apollo says of a document, and the same in Chinese; suggestions of other names are left out. */
export function documentTexts(code: DocumentCode, message: string): { zh: string; en: string } {
  const english = message.replace(/ ?Did you mean .*$/s, '').trim();
  const known = documentMessages.find(([pattern]) => pattern.test(english));
  return { zh: known ? english.match(known[0])![0].replace(...known) : errorCodes[code].zh, en: english };
}

/** Both in one line; what has Chinese already is left alone. */
export function documentMessage(code: DocumentCode, message: string): string {
  if (/\p{Script=Han}/u.test(message)) return message;
  const { zh, en } = documentTexts(code, message);
  return `${zh} / ${en}`;
}
