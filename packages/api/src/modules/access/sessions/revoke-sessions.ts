import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { recordAudit } from '../audit/record-audit.js';
import { inTransaction } from '../in-transaction.js';
import { keptSessions } from './kept-sessions.js';
import { provenSessionOf } from './proven-session-of.js';
import { principalOf } from './session-viewer.js';

/** Ends those sessions of who asks that a condition names; answers with how many. */
export async function revokeSessions(context: Context, condition: RawBuilder<boolean>): Promise<number> {
  const { database, asking, now } = context;
  const session = provenSessionOf(context);
  const ended = await inTransaction(context, async ({ whole }) => {
    const { rows } = await sql<{ id: string }>`update user_session set revoked_at = ${now()}
      where user_id = ${session.user.id} and revoked_at is null and ${condition} returning id`.execute(whole);
    await recordAudit(whole, {
      event: 'SESSION_REVOKE',
      outcome: 'SUCCEEDED',
      viewer: principalOf(session),
      address: asking.address,
      subject: `UserAccount:${session.user.id}`,
      details: { sessions: rows.map(({ id }) => id) },
    });
    return rows.length;
  });
  keptSessions(database).clear();
  return ended;
}
