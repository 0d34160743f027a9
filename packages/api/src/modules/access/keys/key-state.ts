import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';

/** What the audit log says of a key before and after a change: everything but its secret. */
export async function keyState(db: Kysely<Tables>, id: string): Promise<Record<string, unknown> | null> {
  const { rows } = await sql<{ state: Record<string, unknown> }>`
    select to_jsonb(k) - array['secret_hash', 'last_used_at', 'created_by', 'created_at', 'organization_id']
      || jsonb_build_object('organization', o.code) as state
    from api_key k join union_organization o on o.id = k.organization_id where k.id = ${id}::bigint`.execute(db);
  return rows[0]?.state ?? null;
}
