import { createHash, randomBytes } from 'node:crypto';

/** A key as its holder has it; `hash` is all that is kept of the secret. */
export interface KeyText {
  text: string;
  /** The part that names the key, and may be shown. */
  prefix: string;
  hash: Buffer;
}

/** SHA-256 of a key. Its 32 random bytes cannot be guessed, so that nothing slower is needed. */
export const hashOfKey = (text: string): Buffer => createHash('sha256').update(text).digest();

export function newKeyText(): KeyText {
  const prefix = randomBytes(6).toString('hex');
  const text = `ug_${prefix}_${randomBytes(32).toString('base64url')}`;
  return { text, prefix, hash: hashOfKey(text) };
}

/** The prefix of a key; undefined for what is none. */
export const prefixOfKey = (text: string): string | undefined => /^ug_([0-9a-f]{12})_[\w-]{43}$/.exec(text)?.[1];
