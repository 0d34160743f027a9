import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyRing } from '../keys/installed-keys.js';

/** Where a sealed value belongs: it opens nowhere else. */
export interface Place {
  /** `table.column` */
  column: string;
  /** Value of the table's row key. */
  row: string;
}

/** Envelope: version, key id, nonce, tag, ciphertext. */
const VERSION = 1;
const KEY_ID = { start: 1, end: 9 };
const NONCE_END = KEY_ID.end + 12;
const TAG_END = NONCE_END + 16;
const ALGORITHM = 'aes-256-gcm';

const associatedData = ({ column, row }: Place) => Buffer.from(JSON.stringify(['uniongraph', VERSION, column, row]));

/** Encrypts with the current key. Equal values give different envelopes. */
export function seal(place: Place, value: string): Buffer {
  const { id, encryption } = keyRing().current;
  const nonce = randomBytes(NONCE_END - KEY_ID.end);
  const cipher = createCipheriv(ALGORITHM, encryption, nonce).setAAD(associatedData(place));
  const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), Buffer.from(id, 'hex'), nonce, cipher.getAuthTag(), text]);
}

/** Decrypts what was sealed for this place; throws for another place, another key or altered bytes. */
export function unseal(place: Place, envelope: Buffer): string {
  const key = keyRing().find(sealedWith(envelope));
  if (key === undefined) throw new Error(`${place.column}: sealed with key ${sealedWith(envelope)}, which is missing`);
  const nonce = envelope.subarray(KEY_ID.end, NONCE_END);
  const decipher = createDecipheriv(ALGORITHM, key.encryption, nonce, { authTagLength: TAG_END - NONCE_END });
  decipher.setAAD(associatedData(place)).setAuthTag(envelope.subarray(NONCE_END, TAG_END));
  try {
    return decipher.update(envelope.subarray(TAG_END), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new Error(`${place.column}: a sealed value does not belong to its row, or was altered`);
  }
}

/** Id of the key that sealed an envelope. */
export function sealedWith(envelope: Buffer): string {
  if (envelope[0] !== VERSION || envelope.length < TAG_END) throw new Error('Not a sealed value of a known version');
  return envelope.subarray(KEY_ID.start, KEY_ID.end).toString('hex');
}

/** SQL for the id of the key that sealed the value of a column. */
export const sealedWithSql = (column: string) => `encode(substr(${column}, ${KEY_ID.start + 1}, 8), 'hex')`;
