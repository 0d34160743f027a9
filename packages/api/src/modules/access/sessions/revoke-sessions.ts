import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { recordAudit } from '../audit/record-audit.js';
import { currentSessionOf } from './current-session-of.js';
import { keptSessions } from './kept-sessions.js';
import { principalOf } from './session-viewer.js';

/** Ends those sessions of who asks that a condition names; answers with how many. */
export async function revokeSessions(context: Context, condition: RawBuilder<boolean>): Promise<number> {
  const { whole, database, asking, now } = context;
  const session = currentSessionOf(context);
  const { rows } = await sql<{ id: string }>`update user_session set revoked_at = ${now()}
    where user_id = ${session.user.id} and revoked_at is null and ${condition} returning id`.execute(whole);
  keptSessions(database).clear();
  await recordAudit(whole, {
    event: 'SESSION_REVOKE',
    outcome: 'SUCCEEDED',
    viewer: principalOf(session),
    address: asking.address,
    subject: `UserAccount:${session.user.id}`,
    details: { sessions: rows.map(({ id }) => id) },
  });
  return rows.length;
}
