import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { inTransaction } from '../in-transaction.js';
import { keptSessions } from './kept-sessions.js';
import { recordOwnAct } from './record-own-act.js';

/**
 * Signs this browser out; false if it was not signed in. The browser keeps its cookie until the session has ended: who is
 * told that signing out failed must be able to try again.
 */
export async function endSession(context: Context): Promise<boolean> {
  const { database, asking, now } = context;
  const { session } = asking;
  if (!session) {
    asking.keepToken(null);
    return false;
  }
  await inTransaction(context, async (within) => {
    await sql`update user_session set revoked_at = ${now()} where id = ${session.id}`.execute(within.whole);
    within.afterCommit(() => {
      keptSessions(database).clear();
      asking.keepToken(null);
      asking.session = null;
      asking.token = null;
    });
    await recordOwnAct(within, session, 'SIGN_OUT', { sessions: [session.id] });
  });
  return true;
}
