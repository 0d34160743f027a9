import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { signInLimits } from '../../../limits/sign-in-limits.js';
import type { UserVersionInput } from '../administration/user-inputs.input.js';
import { type UserRow, userAfter } from '../administration/user-rows.js';
import { userState } from '../administration/user-state.js';
import { checkVersion, userWithinReach } from '../find-within-reach.js';
import { inTransaction } from '../in-transaction.js';
import { recordAct } from '../record-act.js';
import { keptSessions } from '../sessions/kept-sessions.js';
import { forgetBrowsers } from '../sign-in/lock/known-browsers.js';

/** Lets a user sign in again who is locked out after failures, wherever he tries: also from an address that is locked for all. */
export function unlockUser(context: Context, id: string): Promise<UserRow> {
  return inTransaction(context, async (within) => {
    const user = await userWithinReach(within, id);
    const { rows } = await sql<{ failures: number }>`
      delete from sign_in_lock where username = ${user.username} returning failures`.execute(within.whole);
    const until = new Date(within.now().getTime() + signInLimits.passMs);
    await sql`update user_account set unlocked_until = ${until} where id = ${user.id}::bigint`.execute(within.whole);
    await recordAct(within, 'USER_UNLOCK', `UserAccount:${user.id}`, { locksRemoved: rows.length });
    return userAfter(within, user.id);
  });
}

/** Removes the second factor of a user who lost it; his sessions end, and a role that requires one asks for a new one. */
export async function resetSecondFactor(context: Context, { id, expectedVersion }: UserVersionInput): Promise<UserRow> {
  const row = await inTransaction(context, async (within) => {
    const { whole, now } = within;
    const user = await userWithinReach(within, id);
    checkVersion(expectedVersion, user.version);
    const before = await userState(whole, user.id);
    await sql`
      with ended as (
        update user_session set revoked_at = ${now()} where user_id = ${user.id}::bigint and revoked_at is null)
      update user_account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null, version = version + 1
      where id = ${user.id}::bigint`.execute(whole);
    await forgetBrowsers(within, user.id, 'ALL');
    const after = await userState(whole, user.id);
    await recordAct(within, 'SECOND_FACTOR_RESET', `UserAccount:${user.id}`, { before, after });
    return userAfter(within, user.id);
  });
  keptSessions(context.database).clear();
  return row;
}
