import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';

/** Ends a key; within seconds no process takes it any more. False if it had ended before. */
export async function revokeKey(db: Kysely<Tables>, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update api_key set revoked_at = ${now.toISOString()}::timestamptz
    where id = ${id}::bigint and revoked_at is null returning id`.execute(db);
  return rows.length > 0;
}
