import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignMany, alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import { keepsUser } from '../reach.js';
import type { AccessGrantType } from './access-grant.type.js';
import { signsInBy } from './signs-in-by.js';

/** Users whom the viewer's hand keeps. */
export const selectUsers = ({ whole, viewer, now }: Pick<Context, 'whole' | 'viewer' | 'now'>) =>
  whole
    .selectFrom('user_account as u')
    .leftJoin('union_organization as home', 'home.id', 'u.organization_id')
    .select([
      'u.id as rowId',
      'u.username',
      'u.display_name as displayName',
      'home.code as organizationCode',
      'u.must_change_password as mustChangePassword',
      sql<boolean>`u.totp_confirmed_at is not null`.as('hasSecondFactor'),
      sql<
        string | null
      >`(select max(l.locked_until) from sign_in_lock l where l.username = u.username and l.locked_until > ${now()})::text`.as(
        'lockedUntil',
      ),
      sql<string | null>`u.disabled_at::text`.as('disabledAt'),
      sql<string>`u.created_at::text`.as('createdAt'),
      'u.is_demo as isDemo',
      signsInBy.as('signsInBy'),
      'u.version',
    ])
    .where(keepsUser(viewer));

type UserRecord = Awaited<ReturnType<ReturnType<typeof selectUsers>['execute']>>[number];

export const toUser = (record: UserRecord) => ({ ...record, id: globalId('UserAccount', record.rowId) });

export type UserRow = ReturnType<typeof toUser>;

export const userById = defineLoader<string, UserRow | null>(async (ids, context) => {
  const rows = await selectUsers(context).where(sql<boolean>`u.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, rows.map(toUser), (user) => user.rowId);
});

/** The user after a change, whom the loader may have read before. */
export async function userAfter(context: Context, id: string): Promise<UserRow> {
  const rows = await selectUsers(context).where('u.id', '=', id).execute();
  return toUser(rows[0]!);
}

/** Everything that a user was ever granted, the latest first. */
export const grantsOfUser = defineLoader<string, (AccessGrantType & { userId: string })[]>(async (ids, { whole }) => {
  const { rows } = await sql<AccessGrantType & { userId: string }>`
    select g.id::text as id, g.user_id::text as "userId", g.role, o.code as "organizationCode", o.name as "organizationName", g.line,
      g.granted_at::text as "grantedAt", g.valid_to::text as "validTo", g.revoked_at::text as "revokedAt"
    from access_grant g left join union_organization o on o.id = g.organization_id
    where g.user_id = any(${ids}::bigint[]) order by g.id desc`.execute(whole);
  const grants = rows.map((row) => ({ ...row, id: globalId('AccessGrant', row.id) }));
  return alignMany(ids, grants, (grant) => grant.userId);
});
