import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

let file: string | undefined;
let key: Buffer | undefined;

/** Names the file of the key, which is made when a secret is sealed first. Without one the key lives as long as the process. */
export function keepSecretKeyIn(path: string | undefined): void {
  file = path;
  key = undefined;
}

export function secretKey(): Buffer {
  key ??= file === undefined ? randomBytes(KEY_BYTES) : keyOfFile(file);
  return key;
}

function keyOfFile(path: string): Buffer {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const found = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (found.length !== KEY_BYTES) throw new Error(`${path} is not a key of ${KEY_BYTES} bytes in base64`);
  return found;
}
