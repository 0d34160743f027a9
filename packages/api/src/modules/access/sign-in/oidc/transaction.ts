import { seal, unseal } from '../../../privacy/cipher/field-cipher.js';

/** What the program must remember between sending a browser to the provider and its return. */
export interface OpenIdTransaction {
  state: string;
  nonce: string;
  verifier: string;
  /** The page to go to afterwards. */
  returnTo: string;
  expiresAt: number;
}

const place = { column: 'cookie', row: 'openid' };

/** Sealed for a cookie of the browser: so the program itself remembers nothing of those who never come back. */
export const sealTransaction = (transaction: OpenIdTransaction): string =>
  seal(place, JSON.stringify(transaction)).toString('base64url');

/** What was sealed, unless it is too old or not ours. */
export function openTransaction(sealed: string | undefined, now: Date): OpenIdTransaction | undefined {
  if (!sealed) return undefined;
  try {
    const transaction = JSON.parse(unseal(place, Buffer.from(sealed, 'base64url'))) as OpenIdTransaction;
    return transaction.expiresAt > now.getTime() ? transaction : undefined;
  } catch {
    return undefined;
  }
}
