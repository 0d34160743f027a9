import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError, badUserInput } from '../../../errors.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion, organizationWithinReach, userWithinReach } from '../find-within-reach.js';
import { inTransaction } from '../in-transaction.js';
import { recordAct } from '../record-act.js';
import { keptSessions } from '../sessions/kept-sessions.js';
import { forgetBrowsers } from '../sign-in/lock/known-browsers.js';
import { passwordWork } from '../sign-in/password/password-work.js';
import { oneTimePassword } from './create-user.js';
import type { UserWithPasswordType } from './one-time-password.type.js';
import type { UpdateUserInput, UserVersionInput } from './user-inputs.input.js';
import { type UserRow, userAfter } from './user-rows.js';
import { userState } from './user-state.js';

/** Changes the account of another, says so in the audit log, and ends his sessions if that is wanted. */
async function change(
  context: Context,
  event: AuditEvent,
  { id, expectedVersion }: UserVersionInput,
  { set, endsSessions }: { set: (within: Context) => Promise<RawBuilder<unknown>>; endsSessions: boolean },
): Promise<UserRow> {
  const row = await inTransaction(context, async (within) => {
    const { whole, now } = within;
    const user = await userWithinReach(within, id);
    checkVersion(expectedVersion, user.version);
    const before = await userState(whole, user.id);
    await sql`update user_account set ${await set(within)}, version = version + 1 where id = ${user.id}::bigint`.execute(
      whole,
    );
    if (endsSessions) {
      await sql`update user_session set revoked_at = ${now()} where user_id = ${user.id}::bigint and revoked_at is null`.execute(
        whole,
      );
      await forgetBrowsers(within, user.id, 'ALL');
    }
    await recordAct(within, event, `UserAccount:${user.id}`, { before, after: await userState(whole, user.id) });
    return userAfter(within, user.id);
  });
  if (endsSessions) keptSessions(context.database).clear();
  return row;
}

export function updateUser(context: Context, input: UpdateUserInput): Promise<UserRow> {
  const { displayName, organization } = input;
  const set = async (within: Context) => {
    const faults = new Faults();
    if (displayName !== undefined && displayName !== null) checkText(faults, 'input.displayName', displayName);
    const home = organization ? await organizationWithinReach(within, organization, faults) : undefined;
    faults.throwIfAny();
    return sql`display_name = coalesce(${displayName ?? null}, display_name),
      organization_id = coalesce(${home?.id ?? null}::bigint, organization_id)`;
  };
  return change(context, 'USER_UPDATE', input, { set, endsSessions: false });
}

export const disableUser = (context: Context, input: UserVersionInput): Promise<UserRow> =>
  change(context, 'USER_DISABLE', input, {
    set: async () => sql`disabled_at = coalesce(disabled_at, ${context.now()})`,
    endsSessions: true,
  });

export const enableUser = (context: Context, input: UserVersionInput): Promise<UserRow> =>
  change(context, 'USER_ENABLE', input, { set: async () => sql`disabled_at = null`, endsSessions: false });

export async function resetUserPassword(context: Context, input: UserVersionInput): Promise<UserWithPasswordType> {
  const password = oneTimePassword();
  const hash = await passwordWork.hash(password);
  const set = async (within: Context) => {
    const { isDemo, signsInBy } = await userWithinReach(within, input.id);
    if (signsInBy === 'OPENID')
      throw badUserInput([
        {
          path: 'input.id',
          code: 'HAS_NO_PASSWORD',
          messageZh: '该账号由统一认证登录，没有密码。',
          messageEn: 'This account signs in at the OpenID Connect provider and has no password.',
        },
      ]);
    if (isDemo)
      throw apiError('FORBIDDEN', {
        zh: '演示账号的密码人人可见，不能更换。',
        en: 'The passwords of the demonstration are public and stay as they are.',
      });
    return sql`password_hash = ${hash}, password_changed_at = ${context.now()}, must_change_password = true,
      -- What was begun with the former password is begun anew.
      totp_secret = case when totp_confirmed_at is not null then totp_secret end`;
  };
  const user = await change(context, 'PASSWORD_RESET', input, { set, endsSessions: true });
  return { user, oneTimePassword: password };
}
