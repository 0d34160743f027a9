import { type Kysely, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { perDatabase } from '../../../shared/per-database.js';
import type { Tables } from '../../../tables.js';

const EVERY_MS = 60_000;

const lastNoted = perDatabase(() => new LRUCache<string, number>({ max: 10_000 }));

/** Writes when a key was last used, at most once a minute. */
export async function noteKeyUse(database: { whole: Kysely<Tables> }, id: string, now: Date): Promise<void> {
  const known = lastNoted(database);
  if (now.getTime() - (known.get(id) ?? -Infinity) < EVERY_MS) return;
  known.set(id, now.getTime());
  await sql`
    update api_key set last_used_at = ${now.toISOString()}::timestamptz
    where id = ${id}::bigint
      and (last_used_at is null or last_used_at <= ${now.toISOString()}::timestamptz - interval '1 minute')`.execute(
    database.whole,
  );
}
