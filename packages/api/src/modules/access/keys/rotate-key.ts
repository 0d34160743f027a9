import { type Kysely, sql } from 'kysely';
import { apiError } from '../../../errors.js';
import type { Tables } from '../../../tables.js';
import type { IssuedKey } from './issue-key.js';
import { newKeyText } from './key-text.js';

/**
 * Makes the successor of a key: the same rights and registered documents, a new secret, and as long a life. The old key works on for the overlap,
 * so that its holder can change over. Within a transaction: the old key is locked.
 */
export async function rotateKey(
  db: Kysely<Tables>,
  id: string,
  overlapHours: number,
  createdBy: string | null,
  now: Date,
): Promise<IssuedKey> {
  const at = now.toISOString();
  await refuseEnded(db, id, at);
  const { text, prefix, hash } = newKeyText();
  const { rows } = await sql<{ id: string }>`
    insert into api_key (prefix, secret_hash, name, role, organization_id, line, allowed_operations, documents_only,
      may_introspect, addresses, requests_per_minute, cost_per_hour, created_by, created_at, expires_at)
    select ${prefix}, ${hash}, name, role, organization_id, line, allowed_operations, documents_only, may_introspect,
      addresses, requests_per_minute, cost_per_hour, ${createdBy}::bigint, ${at}::timestamptz,
      ${at}::timestamptz + (expires_at - created_at)
    from api_key where id = ${id}::bigint
    returning id`.execute(db);
  const successor = rows[0]!.id;
  await sql`
    insert into trusted_document (key_id, hash, name, text, registered_at)
    select ${successor}::bigint, hash, name, text, registered_at from trusted_document where key_id = ${id}::bigint`.execute(
    db,
  );
  await sql`
    update api_key set replaced_by = ${successor}::bigint,
      expires_at = least(expires_at, ${at}::timestamptz + ${overlapHours} * interval '1 hour')
    where id = ${id}::bigint`.execute(db);
  return { id: successor, prefix, text };
}

async function refuseEnded(db: Kysely<Tables>, id: string, at: string): Promise<void> {
  const { rows } = await sql<{ ended: boolean }>`
    select revoked_at is not null or replaced_by is not null or coalesce(expires_at <= ${at}::timestamptz, false) as ended
    from api_key where id = ${id}::bigint for update`.execute(db);
  if (rows[0]?.ended === false) return;
  throw apiError('CONFLICT', {
    zh: '这把密钥已停用、已过期或已更换，请新建一把。',
    en: 'This key was revoked, has expired or was replaced before; make a new one.',
  });
}
