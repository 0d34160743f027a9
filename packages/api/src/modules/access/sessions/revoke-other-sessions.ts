import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { inTransaction } from '../in-transaction.js';
import { forgetBrowsers } from '../sign-in/lock/known-browsers.js';
import { provenSessionOf } from './proven-session-of.js';
import { revokeSessions } from './revoke-sessions.js';

/** Ends all sessions of who asks but this one, and knows none of their browsers any more; false if there were none. */
export async function revokeOtherSessions(context: Context): Promise<boolean> {
  const { id, user } = provenSessionOf(context);
  return inTransaction(context, async (within) => {
    await forgetBrowsers(within, user.id, 'OTHERS');
    return (await revokeSessions(within, sql`id <> ${id}`)) > 0;
  });
}
