import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { KeySpec } from './key-spec.js';
import { newKeyText } from './key-text.js';

/** A key that was just made: `text` is shown to its maker now and never again. */
export interface IssuedKey {
  id: string;
  prefix: string;
  text: string;
}

/** Makes a key; `spec` was checked, and what it reaches is known to be within the maker's own reach. */
export async function issueKey(
  db: Kysely<Tables>,
  spec: KeySpec,
  createdBy: string | null,
  now: Date,
): Promise<IssuedKey> {
  const { text, prefix, hash } = newKeyText();
  const { rows } = await sql<{ id: string }>`
    insert into api_key (prefix, secret_hash, name, role, organization_id, line, allowed_operations, documents_only,
      may_introspect, addresses, requests_per_minute, cost_per_hour, created_by, created_at, expires_at)
    values (${prefix}, ${hash}, ${spec.name}, ${spec.role}, ${spec.organizationId}::bigint, ${spec.line},
      ${spec.allowedOperations}::text[], ${spec.documentsOnly}, ${spec.mayIntrospect}, ${spec.addresses}::text[],
      ${spec.requestsPerMinute}, ${spec.costPerHour}, ${createdBy}::bigint, ${now.toISOString()}::timestamptz,
      ${spec.expiresAt?.toISOString() ?? null}::timestamptz)
    returning id`.execute(db);
  return { id: rows[0]!.id, prefix, text };
}
