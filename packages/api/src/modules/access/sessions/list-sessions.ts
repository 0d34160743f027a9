import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { sessionLimits } from '../../../limits/session-limits.js';
import { globalId } from '../../../shared/global-id.js';
import { provenSessionOf } from './proven-session-of.js';
import type { SessionType } from './session.type.js';

interface SessionRow {
  id: string;
  address: string | null;
  userAgent: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  failedSignInsBefore: number;
}

/** The sessions of who asks that have not ended, the last used first. */
export async function listSessions(context: Context): Promise<SessionType[]> {
  const { whole, now } = context;
  const { id, user } = provenSessionOf(context);
  const { rows } = await sql<SessionRow>`
    select id, address, user_agent as "userAgent", created_at as "createdAt", last_seen_at as "lastSeenAt",
      expires_at as "expiresAt", failures_before as "failedSignInsBefore"
    from user_session where user_id = ${user.id} and revoked_at is null and expires_at > ${now()}
      and last_seen_at > ${new Date(now().getTime() - sessionLimits.idleMs)}
    order by last_seen_at desc, id desc`.execute(whole);
  return rows.map((row) => ({
    ...row,
    id: globalId('Session', row.id),
    createdAt: new Date(row.createdAt),
    lastSeenAt: new Date(row.lastSeenAt),
    expiresAt: new Date(row.expiresAt),
    current: row.id === id,
  }));
}
