import type { LRUCache } from 'lru-cache';
import { redactError } from '../../privacy/redact-error.js';

/**
 * Writes something down unless it was lately. What is asked does not depend on it: a failure stands in the log of errors,
 * and the next request tries again.
 */
export async function noteOnce(
  noted: LRUCache<string, true>,
  name: string,
  write: () => Promise<unknown>,
): Promise<void> {
  if (noted.has(name)) return;
  noted.set(name, true);
  try {
    await write();
  } catch (error) {
    noted.delete(name);
    console.error(redactError(error));
  }
}
