import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { recordAudit } from '../audit/record-audit.js';
import { inTransaction } from '../in-transaction.js';
import type { CurrentSession } from '../sessions/current-session.js';
import { principalOf } from '../sessions/session-viewer.js';
import { startSession } from '../sessions/start-session.js';

/** How somebody has shown who he is. */
export type SignInMeans = 'PASSWORD' | 'PASSWORD_AND_CODE' | 'OPENID' | 'OPENID_WITH_SECOND_FACTOR';

const withSecondFactor: readonly SignInMeans[] = ['PASSWORD_AND_CODE', 'OPENID_WITH_SECOND_FACTOR'];

/** Begins the session of somebody who has shown who he is. */
export const beginSession = (context: Context, userId: string, means: SignInMeans): Promise<CurrentSession> =>
  inTransaction(context, async (within) => {
    const { whole, asking } = within;
    await sql`update user_account set failed_sign_ins = 0, unlocked_until = null
      where id = ${userId} and (failed_sign_ins > 0 or unlocked_until is not null)`.execute(whole);
    const session = await startSession(within, userId, withSecondFactor.includes(means));
    await recordAudit(whole, {
      event: 'SIGN_IN',
      outcome: 'SUCCEEDED',
      viewer: principalOf(session),
      address: asking.address,
      subject: `UserAccount:${userId}`,
      details: { means },
    });
    return session;
  });
