import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const LENGTH = 32;

/** One master key and what follows from it; its id tells which key sealed a value and nothing of the key. */
export interface DataKey {
  /** 16 hexadecimal digits. */
  id: string;
  encryption: KeyObject;
  hash: KeyObject;
}

function derived(master: Buffer, use: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `uniongraph/${use}/v1`, length));
}

/** The key written as `text`, base64 of 32 bytes; undefined when it is none. */
export function readDataKey(text: string): DataKey | undefined {
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  const master = Buffer.from(text, 'base64');
  return {
    id: derived(master, 'key-id', 8).toString('hex'),
    encryption: createSecretKey(derived(master, 'field-encryption', LENGTH)),
    hash: createSecretKey(derived(master, 'field-hash', LENGTH)),
  };
}

/** A new master key as it stands in a key file. */
export const newKeyText = (): string => randomBytes(LENGTH).toString('base64');
