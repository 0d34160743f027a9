import { LRUCache } from 'lru-cache';
import { perDatabase } from '../../../shared/per-database.js';
import type { KeyRow } from './key-row.js';

interface KeptKey {
  row: KeyRow;
  readAt: number;
}

/** Keys that were read of a database a moment ago, by their hash: what is found here was named in full. */
export const keptKeys = perDatabase(() => new LRUCache<string, KeptKey>({ max: 1_000 }));
