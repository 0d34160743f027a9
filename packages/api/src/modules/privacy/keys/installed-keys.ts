import type { KeyRing } from './key-ring.js';
import type { KeySource } from './key-source.js';

let installed: KeySource | undefined;

/** Gives the process its keys, before anything is sealed or opened. */
export function installKeys(source: KeySource): void {
  installed = source;
}

/** The keys in force at this moment. */
export function keyRing(): KeyRing {
  if (installed === undefined) throw new Error('No data keys are installed in this process');
  return installed.ring();
}
