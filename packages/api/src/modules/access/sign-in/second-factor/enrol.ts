import { sql } from 'kysely';
import type { Context } from '../../../../context.js';
import { apiError } from '../../../../errors.js';
import { seal } from '../../../privacy/cipher/field-cipher.js';
import { inTransaction } from '../../in-transaction.js';
import { currentSessionOf } from '../../sessions/current-session-of.js';
import { passwordFirst } from '../../sessions/password-first.js';
import { recordOwnAct } from '../../sessions/record-own-act.js';
import { accountOfId } from '../account.js';
import type { SecondFactorEnrolmentType } from './second-factor-enrolment.type.js';
import { newSecret, totpOf } from './totp-of.js';
import { secretPlace } from './use-code.js';

/** Makes a secret for who is signed in, which counts once a code of it is confirmed. */
export async function enrolSecondFactor(context: Context): Promise<SecondFactorEnrolmentType> {
  const { whole } = context;
  const session = currentSessionOf(context);
  const { id, username } = session.user;
  if ((await accountOfId(whole, id)).isDemo) throw apiError('FORBIDDEN', demoIsShared);
  const secret = newSecret();
  await inTransaction(context, async (within) => {
    const { numAffectedRows } = await sql`update user_account
      set totp_secret = ${seal(secretPlace(id), secret)}, totp_last_step = null
      where id = ${id} and totp_confirmed_at is null and not must_change_password`.execute(within.whole);
    if (numAffectedRows !== 1n) throw apiError('CONFLICT', session.mustChangePassword ? passwordFirst : removeFirst);
    await recordOwnAct(within, session, 'SECOND_FACTOR_ENROL');
  });
  return { uri: totpOf(secret, username).toString(), secret };
}

const demoIsShared = {
  zh: '演示账号由众人共用，不能启用第二因素。',
  en: 'A demonstration account is shared by many and cannot have a second factor.',
};
const removeFirst = {
  zh: '第二因素已经启用：要更换，请先停用。',
  en: 'A second factor is set up already: remove it first to replace it.',
};
