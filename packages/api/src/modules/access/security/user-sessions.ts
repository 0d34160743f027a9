import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { sessionLimits } from '../../../limits/session-limits.js';
import { globalId } from '../../../shared/global-id.js';
import { keyWithin } from '../find-within-reach.js';
import { inTransaction } from '../in-transaction.js';
import { keepsUser } from '../reach.js';
import { recordAct } from '../record-act.js';
import { keptSessions } from '../sessions/kept-sessions.js';
import type { UserSessionType } from './user-session.type.js';

/** As many as are shown; who has more looks at one user. */
const MOST = 500;

/** Sessions that have not ended, of users whom the viewer's hand keeps, the last used first. */
export async function listUserSessions(
  { whole, viewer, now }: Context,
  user: string | null | undefined,
): Promise<UserSessionType[]> {
  const of = user ? sql`u.id = ${keyWithin(user, 'UserAccount')}::bigint` : sql`true`;
  const { rows } = await sql<UserSessionType>`
    select s.id::text as id, u.username, u.id::text as "userId", s.address, s.user_agent as "userAgent",
      s.created_at::text as "createdAt", s.last_seen_at::text as "lastSeenAt", s.expires_at::text as "expiresAt"
    from user_session s join user_account u on u.id = s.user_id
    where s.revoked_at is null and s.expires_at > ${now()}
      and s.last_seen_at > ${new Date(now().getTime() - sessionLimits.idleMs)} and ${of} and ${keepsUser(viewer)}
    order by s.last_seen_at desc, s.id desc limit ${MOST}`.execute(whole);
  return rows.map((row) => ({
    ...row,
    id: globalId('UserSession', row.id),
    userId: globalId('UserAccount', row.userId),
  }));
}

/** Ends a session of a user whom the viewer's hand keeps; false if there is none that has not ended. */
export async function revokeUserSession(context: Context, id: string): Promise<boolean> {
  const ended = await inTransaction(context, async (within) => {
    const { rows } = await sql<{ user: string }>`
      update user_session s set revoked_at = ${within.now()} from user_account u
      where u.id = s.user_id and s.id = ${keyWithin(id, 'UserSession')}::bigint and s.revoked_at is null
        and ${keepsUser(within.viewer)} returning s.user_id::text as "user"`.execute(within.whole);
    for (const { user } of rows)
      await recordAct(within, 'SESSION_REVOKE', `UserAccount:${user}`, { sessions: [keyWithin(id, 'UserSession')] });
    return rows.length > 0;
  });
  if (ended) keptSessions(context.database).clear();
  return ended;
}
