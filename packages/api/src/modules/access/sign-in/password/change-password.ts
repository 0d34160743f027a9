import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { apiError } from '../../../../errors.js';
import { Faults } from '../../../../shared/faults.js';
import { inTransaction } from '../../in-transaction.js';
import type { CurrentSession } from '../../sessions/current-session.js';
import { currentSessionOf } from '../../sessions/current-session-of.js';
import { recordOwnAct } from '../../sessions/record-own-act.js';
import { renewSession } from '../../sessions/renew-session.js';
import { accountOfId } from '../account.js';
import { forgetBrowsers } from '../lock/known-browsers.js';
import type { ChangePasswordInput } from './change-password.input.js';
import { checkPassword } from './check-password.js';
import { confirmPassword } from './confirm-password.js';
import { passwordWork } from './password-work.js';

/** Changes the password of who is signed in; all other sessions of his end, and this one gets a new token. */
export async function changePassword(
  context: Context,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<CurrentSession> {
  const { whole, now } = context;
  const session = currentSessionOf(context);
  const account = await accountOfId(whole, session.user.id);
  if (account.isDemo) throw apiError('FORBIDDEN', demoPasswordsStay);
  const faults = new Faults();
  checkPassword(newPassword, account.username, 'input.newPassword', faults);
  faults.throwIfAny();
  await confirmPassword(context, account, currentPassword, 'input.currentPassword');
  if (await passwordWork.fits(newPassword, account.passwordHash)) {
    faults.add('input.newPassword', 'UNCHANGED', '不能与原密码相同。', 'Must not be the former password.');
    faults.throwIfAny();
  }
  const hash = await passwordWork.hash(newPassword);
  return inTransaction(context, async (within) => {
    await sql`update user_account
      set password_hash = ${hash}, password_changed_at = ${now()}, must_change_password = false, version = version + 1
      where id = ${account.id}`.execute(within.whole);
    const renewed = await renewSession(within, session);
    await forgetBrowsers(within, account.id, 'OTHERS');
    await recordOwnAct(within, session, 'PASSWORD_CHANGE');
    return renewed;
  });
}

const demoPasswordsStay = {
  zh: '演示账号的密码人人可见，不能更换。',
  en: 'The passwords of the demonstration are public and stay as they are.',
};
