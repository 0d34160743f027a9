import type { Context } from '../../../context.js';
import { inTransaction } from '../in-transaction.js';
import type { CurrentSession } from '../sessions/current-session.js';
import { recordOwnAct } from '../sessions/record-own-act.js';
import { startSession } from '../sessions/start-session.js';

/** How somebody has shown who he is. */
export type SignInMeans = 'PASSWORD' | 'PASSWORD_AND_CODE' | 'OPENID' | 'OPENID_WITH_SECOND_FACTOR';

const withSecondFactor: readonly SignInMeans[] = ['PASSWORD_AND_CODE', 'OPENID_WITH_SECOND_FACTOR'];

/** Begins the session of somebody who has shown who he is. */
export const beginSession = (context: Context, userId: string, means: SignInMeans): Promise<CurrentSession> =>
  inTransaction(context, async (within) => {
    const session = await startSession(within, userId, withSecondFactor.includes(means));
    await recordOwnAct(within, session, 'SIGN_IN', { means });
    return session;
  });
