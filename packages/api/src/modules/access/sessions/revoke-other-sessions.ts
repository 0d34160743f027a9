import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { inTransaction } from '../in-transaction.js';
import { forgetBrowsers } from '../sign-in/lock/known-browsers.js';
import { provenSessionOf } from './proven-session-of.js';
import { recordOwnAct } from './record-own-act.js';
import { revokeSessions } from './revoke-sessions.js';

/** Ends all sessions of who asks but this one, and knows none of their browsers any more; false if there were none. */
export async function revokeOtherSessions(context: Context): Promise<boolean> {
  const session = provenSessionOf(context);
  return inTransaction(context, async (within) => {
    const browsers = await forgetBrowsers(within, session.user.id, 'OTHERS');
    const ended = await revokeSessions(within, sql`id <> ${session.id}`);
    if (ended === 0 && browsers > 0) await recordOwnAct(within, session, 'SESSION_REVOKE', { sessions: [], browsers });
    return ended > 0;
  });
}
