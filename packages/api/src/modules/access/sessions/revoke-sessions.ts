import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { keptSessions } from './kept-sessions.js';
import { provenSessionOf } from './proven-session-of.js';
import { recordOwnAct } from './record-own-act.js';

/**
 * Ends those sessions of who asks that a condition names, in the transaction of `within`; answers with how many. Only what
 * ended is written down.
 */
export async function revokeSessions(within: Context, condition: RawBuilder<boolean>): Promise<number> {
  const { whole, database, now } = within;
  const session = provenSessionOf(within);
  const { rows } = await sql<{ id: string }>`update user_session set revoked_at = ${now()}
    where user_id = ${session.user.id} and revoked_at is null and ${condition} returning id`.execute(whole);
  if (rows.length === 0) return 0;
  within.afterCommit(() => keptSessions(database).clear());
  await recordOwnAct(within, session, 'SESSION_REVOKE', { sessions: rows.map(({ id }) => id) });
  return rows.length;
}
