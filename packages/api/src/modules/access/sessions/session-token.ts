import { createHash, randomBytes } from 'node:crypto';

/** What a browser holds as its session: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
