import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { apiError, badUserInput } from '../../../../errors.js';
import { recordAudit } from '../../audit/record-audit.js';
import { inTransaction } from '../../in-transaction.js';
import type { CurrentSession } from '../../sessions/current-session.js';
import { currentSessionOf } from '../../sessions/current-session-of.js';
import { passwordFirst } from '../../sessions/password-first.js';
import { recordOwnAct } from '../../sessions/record-own-act.js';
import { renewSession } from '../../sessions/renew-session.js';
import { principalOf } from '../../sessions/session-viewer.js';
import { accountOfId } from '../account.js';
import { countAttempt, forgive } from '../lock/attempt.js';
import { locked } from '../lock/locked.js';
import { placeOf } from '../lock/place-of.js';
import { useCode } from './use-code.js';

/** Takes a code: the first one sets the second factor up, and each one is good for the session that gives it. */
export async function confirmSecondFactor(context: Context, code: string): Promise<CurrentSession> {
  const { whole, asking, now } = context;
  const session = currentSessionOf(context);
  if (session.mustChangePassword) throw apiError('UNAUTHENTICATED', passwordFirst);
  const account = await accountOfId(whole, session.user.id);
  if (!account.totpSecret) throw apiError('CONFLICT', enrolFirst);
  const attempt = await placeOf(context, account.username);
  const until = await countAttempt(whole, attempt, now());
  if (until) throw locked(until, now());
  const right = await useCode(context, account, code);
  const event = account.enrolled ? 'SECOND_FACTOR_GIVE' : 'SECOND_FACTOR_CONFIRM';
  if (!right) {
    await recordAudit(whole, {
      event,
      outcome: 'REFUSED',
      viewer: principalOf(session),
      address: asking.address,
      subject: `UserAccount:${account.id}`,
    });
    throw badUserInput([wrongCode]);
  }
  await forgive(whole, attempt);
  return inTransaction(context, async (within) => {
    await sql`
      with confirmed as (
        update user_account set totp_confirmed_at = ${now()} where id = ${account.id} and totp_confirmed_at is null)
      update user_session set second_factor = true where id = ${session.id}`.execute(within.whole);
    const renewed = await renewSession(within, session, { others: account.enrolled ? 'STAY' : 'END' });
    await recordOwnAct(within, session, event);
    return renewed;
  });
}

const enrolFirst = {
  zh: '还没有第二因素：请先用 enrolSecondFactor 取得密钥。',
  en: 'There is no second factor yet: enrolSecondFactor gives its secret.',
};
const wrongCode = {
  path: 'code',
  code: 'WRONG_CODE',
  messageZh: '验证码不正确，或已经用过。',
  messageEn: 'The code is not right, or was used before.',
};
