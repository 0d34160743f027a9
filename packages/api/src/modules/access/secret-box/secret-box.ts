import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { secretKey } from './secret-key.js';

/** Where a sealed value belongs: it opens nowhere else. */
export interface SecretPlace {
  /** `table.column` */
  column: string;
  row: string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

const associatedData = ({ column, row }: SecretPlace) => Buffer.from(JSON.stringify([column, row]));

/** Encrypts a secret with the key of the installation. */
export function sealSecret(place: SecretPlace, value: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, secretKey(), nonce).setAAD(associatedData(place));
  const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Decrypts what was sealed for this place; throws for another place, another key or altered bytes. */
export function openSecret(place: SecretPlace, sealed: Buffer): string {
  const decipher = createDecipheriv(ALGORITHM, secretKey(), sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(associatedData(place)).setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}
