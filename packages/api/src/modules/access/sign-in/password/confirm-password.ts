import type { Context } from '../../../../context.js';
import { badUserInput } from '../../../../errors.js';
import { recordAudit } from '../../audit/record-audit.js';
import { currentSessionOf } from '../../sessions/current-session-of.js';
import { principalOf } from '../../sessions/session-viewer.js';
import type { Account } from '../account.js';
import { countAttempt, forgive } from '../lock/attempt.js';
import { locked } from '../lock/locked.js';
import { placeOf } from '../lock/place-of.js';
import { passwordWork } from './password-work.js';

/** Throws unless a password is that of who is signed in; wrong ones are counted as at signing in. */
export async function confirmPassword(
  context: Context,
  { username, passwordHash }: Account,
  password: string,
  path: string,
): Promise<void> {
  const { whole, asking, now } = context;
  const attempt = await placeOf(context, username);
  const until = await countAttempt(whole, attempt, now());
  if (until) throw locked(until, now());
  if (await passwordWork.fits(password, passwordHash)) return forgive(whole, attempt);
  await recordAudit(whole, {
    event: 'PASSWORD_CONFIRM',
    outcome: 'REFUSED',
    viewer: principalOf(currentSessionOf(context)),
    address: asking.address,
  });
  throw badUserInput([{ path, code: 'WRONG_PASSWORD', messageZh: '密码不正确。', messageEn: 'Not the password.' }]);
}
