import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import type { Viewer } from '../../../viewer.js';
import { reaches } from '../reach.js';

/** Keys of organizations that the viewer's hand reaches. */
export const selectKeys = (whole: Kysely<Tables>, viewer: Viewer | null) =>
  whole
    .selectFrom('api_key as k')
    .innerJoin('union_organization as o', 'o.id', 'k.organization_id')
    .select([
      'k.id as rowId',
      'k.prefix',
      'k.name',
      'k.role',
      'o.code as organizationCode',
      'o.name as organizationName',
      'k.line',
      'k.allowed_operations as allowedOperations',
      'k.documents_only as documentsOnly',
      'k.may_introspect as mayIntrospect',
      'k.addresses',
      'k.requests_per_minute as requestsPerMinute',
      'k.cost_per_hour as costPerHour',
      sql<string>`k.created_at::text`.as('createdAt'),
      sql<string | null>`k.expires_at::text`.as('expiresAt'),
      sql<string | null>`k.last_used_at::text`.as('lastUsedAt'),
      sql<string | null>`k.revoked_at::text`.as('revokedAt'),
      sql<boolean>`k.replaced_by is not null`.as('isRotated'),
    ])
    .where(reaches(viewer, sql.ref('k.organization_id')));

type KeyRecord = Awaited<ReturnType<ReturnType<typeof selectKeys>['execute']>>[number];

export const toApiKey = (record: KeyRecord) => ({ ...record, id: globalId('ApiKey', record.rowId) });

export type ApiKeyRow = ReturnType<typeof toApiKey>;

export const apiKeyById = defineLoader<string, ApiKeyRow | null>(async (ids, { whole, viewer }) => {
  const rows = await selectKeys(whole, viewer).where(sql<boolean>`k.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, rows.map(toApiKey), (key) => key.rowId);
});

export async function apiKeyAfter({ whole, viewer }: Context, id: string): Promise<ApiKeyRow> {
  const rows = await selectKeys(whole, viewer).where('k.id', '=', id).execute();
  return toApiKey(rows[0]!);
}
