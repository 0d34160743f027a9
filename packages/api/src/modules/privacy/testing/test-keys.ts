import { installKeys } from '../keys/installed-keys.js';
import { type KeySource, keysOfSetting } from '../keys/key-source.js';

/** Keys of tests, the same in every run. */
export const [testKey, otherTestKey] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64')) as [
  string,
  string,
];

/** Gives this process keys; the first is current. */
export function installTestKeys(...keys: string[]): KeySource {
  const source = keysOfSetting(keys.length > 0 ? keys.join(',') : testKey);
  installKeys(source);
  return source;
}
