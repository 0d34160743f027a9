import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. */
export const documentHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The hash that an id names, which may stand behind `sha256:`; undefined for what is no id. */
export const hashOfId = (id: unknown): string | undefined =>
  typeof id === 'string' ? /^(?:sha256:)?([0-9a-f]{64})$/.exec(id)?.[1] : undefined;
