import { LRUCache } from 'lru-cache';
import type { CurrentSession } from './current-session.js';

interface KeptSession {
  session: CurrentSession;
  readAt: number;
  /** Whether it was read for a use, which is written down with it. */
  wasUsed: boolean;
}

const kept = new WeakMap<object, LRUCache<string, KeptSession>>();

/** Sessions that were read of a database a moment ago, by the hash of their token. */
export function keptSessions(database: object): LRUCache<string, KeptSession> {
  const sessions = kept.get(database) ?? new LRUCache<string, KeptSession>({ max: 1_000 });
  kept.set(database, sessions);
  return sessions;
}
