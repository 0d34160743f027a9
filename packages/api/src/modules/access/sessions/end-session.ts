import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { recordAudit } from '../audit/record-audit.js';
import { inTransaction } from '../in-transaction.js';
import { keptSessions } from './kept-sessions.js';
import { principalOf } from './session-viewer.js';

/** Signs this browser out; false if it was not signed in. */
export async function endSession(context: Context): Promise<boolean> {
  const { database, asking, now } = context;
  const { session } = asking;
  asking.keepToken(null);
  if (!session) return false;
  await inTransaction(context, async ({ whole }) => {
    await sql`update user_session set revoked_at = ${now()} where id = ${session.id}`.execute(whole);
    await recordAudit(whole, {
      event: 'SIGN_OUT',
      outcome: 'SUCCEEDED',
      viewer: principalOf(session),
      address: asking.address,
      subject: `UserSession:${session.id}`,
    });
  });
  keptSessions(database).clear();
  asking.session = null;
  asking.token = null;
  return true;
}
