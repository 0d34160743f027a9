import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { inTransaction } from '../../in-transaction.js';
import type { CurrentSession } from '../../sessions/current-session.js';
import { provenSessionOf } from '../../sessions/proven-session-of.js';
import { recordOwnAct } from '../../sessions/record-own-act.js';
import { refreshSession } from '../../sessions/renew-session.js';
import { accountOfId } from '../account.js';
import { confirmPassword } from '../password/confirm-password.js';

/** Removes the second factor of who is signed in; a role that requires one then asks for a new one. */
export async function removeSecondFactor(context: Context, password: string): Promise<CurrentSession> {
  const { whole } = context;
  const session = provenSessionOf(context);
  await confirmPassword(context, await accountOfId(whole, session.user.id), password, 'password');
  return inTransaction(context, async (within) => {
    await sql`
      with removed as (
        update user_account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null, version = version + 1
        where id = ${session.user.id})
      update user_session set second_factor = false where user_id = ${session.user.id}`.execute(within.whole);
    const refreshed = await refreshSession(within);
    await recordOwnAct(within, session, 'SECOND_FACTOR_REMOVE');
    return refreshed;
  });
}
