import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { apiError } from '../../../../errors.js';
import { recordAudit } from '../../audit/record-audit.js';
import { inTransaction } from '../../in-transaction.js';
import type { CurrentSession } from '../../sessions/current-session.js';
import { currentSessionOf } from '../../sessions/current-session-of.js';
import { refreshSession } from '../../sessions/renew-session.js';
import { outstanding, principalOf } from '../../sessions/session-viewer.js';
import { accountOfId } from '../account.js';
import { confirmPassword } from '../password/confirm-password.js';

/** Removes the second factor of who is signed in; a role that requires one then asks for a new one. */
export async function removeSecondFactor(context: Context, password: string): Promise<CurrentSession> {
  const { whole, asking } = context;
  const session = currentSessionOf(context);
  if (outstanding(session).code) throw apiError('UNAUTHENTICATED');
  await confirmPassword(context, await accountOfId(whole, session.user.id), password, 'password');
  return inTransaction(context, async (within) => {
    await sql`
      with removed as (
        update user_account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null, version = version + 1
        where id = ${session.user.id})
      update user_session set second_factor = false where user_id = ${session.user.id}`.execute(within.whole);
    const refreshed = await refreshSession(within);
    await recordAudit(within.whole, {
      event: 'SECOND_FACTOR_REMOVE',
      outcome: 'SUCCEEDED',
      viewer: principalOf(session),
      address: asking.address,
      subject: `UserAccount:${session.user.id}`,
    });
    return refreshed;
  });
}
