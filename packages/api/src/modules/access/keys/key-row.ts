import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../../../tables.js';

/** Everything that decides about a key, with the organization that it speaks for. */
export async function keyOfPrefix(whole: Kysely<Tables>, prefix: string) {
  return whole
    .selectFrom('api_key as k')
    .innerJoin('union_organization as o', 'o.id', 'k.organization_id')
    .select([
      'k.id',
      'k.prefix',
      'k.secret_hash as hash',
      'k.name',
      'k.role',
      'k.line',
      'k.allowed_operations as allowedOperations',
      'k.documents_only as documentsOnly',
      'k.may_introspect as mayIntrospect',
      'k.addresses',
      'k.requests_per_minute as requestsPerMinute',
      'k.cost_per_hour as costPerHour',
      'o.id as organizationId',
      'o.code as organizationCode',
      'o.name as organizationName',
      'o.kind as organizationKind',
      'o.division_code as divisionCode',
    ])
    .select([
      sql<boolean>`k.revoked_at is not null`.as('isRevoked'),
      sql<number | null>`(extract(epoch from k.expires_at) * 1000)::float8`.as('expiresAt'),
    ])
    .where('k.prefix', '=', prefix)
    .executeTakeFirst();
}

export type KeyRow = NonNullable<Awaited<ReturnType<typeof keyOfPrefix>>>;
