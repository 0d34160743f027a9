import { readFileSync, statSync } from 'node:fs';
import { startUpErrors } from '../../../start-up/start-up-errors.js';
import type { KeyRing } from './key-ring.js';
import { readKeyList } from './read-key-list.js';

/** Where keys come from. */
export interface KeySource {
  /** Set when keys stand in a file, to which a rotation adds one. */
  file?: string;
  /** What a message calls it. */
  name: string;
  ring(): KeyRing;
}

/** Keys of the setting DATA_KEYS; a change needs a restart. */
export function keysOfSetting(text: string): KeySource {
  const ring = readKeyList(text, 'DATA_KEYS');
  return { name: 'DATA_KEYS', ring: () => ring };
}

/**
 * Keys of a file, read again whenever it changed: a rotation reaches the running program. A file that is gone, or no list of
 * keys at the moment, leaves what was read of it in force.
 */
export function keysOfFile(file: string): KeySource {
  let seen = stampOf(file);
  let ring = read(file);
  return {
    file,
    name: file,
    ring() {
      const stamp = stampOf(file, seen);
      if (stamp === seen) return ring;
      seen = stamp;
      try {
        ring = read(file);
      } catch {}
      return ring;
    },
  };
}

function stampOf(file: string, otherwise?: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? (otherwise ?? '') : `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
}

function read(file: string): KeyRing {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw startUpErrors.dataKeyFileUnreadable(file, (error as NodeJS.ErrnoException).code ?? '?', error);
  }
  return readKeyList(text, file);
}
