import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { Scope, Viewer } from '../../../viewer.js';
import { makeViewer } from '../../access/viewer/make-viewer.js';

/** On whose behalf something was asked for some time ago. */
export interface EarlierViewer {
  principal: Viewer['principal'];
  organizationId: string;
  roles: readonly Role[];
  scope: Scope;
}

const lineOf = (scope: Scope): OrganizationLine => (scope.kind === 'ORGANIZATION' ? scope.line : 'AREA');

/** Roles that a user or a key holds in an organization on a line, at a moment. */
async function rolesAt(db: Kysely<Tables>, earlier: EarlierViewer, now: Date): Promise<Role[]> {
  const { principal, organizationId, scope } = earlier;
  const held =
    principal.kind === 'USER'
      ? sql<{ role: Role }>`select g.role from access_grant g join user_account u on u.id = g.user_id
          where u.id = ${principal.id}::bigint and u.disabled_at is null and g.revoked_at is null
            and (g.valid_to is null or g.valid_to >= (${now}::timestamptz at time zone 'Asia/Shanghai')::date)
            and g.organization_id = ${organizationId} and g.line = ${lineOf(scope)}`
      : sql<{ role: Role }>`select k.role from api_key k
          where k.id = ${principal.id}::bigint and k.revoked_at is null and (k.expires_at is null or k.expires_at > ${now})
            and k.organization_id = ${organizationId} and k.line = ${lineOf(scope)}`;
  return (await held.execute(db)).rows.map(({ role }) => role);
}

/**
 * Who asked earlier, with what he may see now: of his roles then those that he still holds, over what his organization
 * reaches over today. Null when nothing is left.
 */
export async function presentViewer(db: Kysely<Tables>, earlier: EarlierViewer, now: Date): Promise<Viewer | null> {
  const held = await rolesAt(db, earlier, now);
  const roles = earlier.roles.filter((role) => held.includes(role));
  const organization = await db
    .selectFrom('union_organization')
    .select(['id', 'code', 'name', 'kind', 'division_code as divisionCode'])
    .where('id', '=', earlier.organizationId)
    .executeTakeFirst();
  if (!organization) return null;
  const viewer = makeViewer(earlier.principal, organization, lineOf(earlier.scope), roles);
  return viewer.scope.kind === 'NONE' ? null : viewer;
}
