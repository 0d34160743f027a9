import { LRUCache } from 'lru-cache';
import { perDatabase } from '../../../shared/per-database.js';
import type { CurrentSession } from './current-session.js';

interface KeptSession {
  session: CurrentSession;
  readAt: number;
  /** Whether it was read for a use, which is written down with it. */
  wasUsed: boolean;
}

/** Sessions that were read of a database a moment ago, by the hash of their token. */
export const keptSessions = perDatabase(() => new LRUCache<string, KeptSession>({ max: 1_000 }));
