import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { signInLimits } from '../../../limits/sign-in-limits.js';
import { Faults } from '../../../shared/faults.js';
import { type AuditRecord, recordAudit } from '../audit/record-audit.js';
import type { CurrentSession } from '../sessions/current-session.js';
import { type Account, accountOf, usernameOf } from './account.js';
import { beginSession } from './begin-session.js';
import { demoRefusal } from './demo-refusal.js';
import { type Attempt, countAttempt, forgive, takeBack } from './lock/attempt.js';
import { locked } from './lock/locked.js';
import { placeOf } from './lock/place-of.js';
import { passwordLength } from './password/check-password.js';
import { passwordWork } from './password/password-work.js';
import { useCode } from './second-factor/use-code.js';

export interface SignInGiven {
  username: string;
  password: string;
  code?: string | null;
}

/** Signs in by password and, where the user has one, by a code of the second factor; null when only the code is missing. */
export async function signIn(context: Context, given: SignInGiven): Promise<CurrentSession | null> {
  const { whole, asking, now } = context;
  const username = usernameOf(given.username);
  checkLengths(username, given);
  const account = await accountOf(whole, username);
  const attempt = await placeOf(context, account?.username ?? nameless(username));
  const until = await countAttempt(whole, attempt, now());
  if (until) return refuse(context, undefined, 'LOCKED', locked(until, now()));
  if (!(await passwordFits(context, attempt, given.password, account)))
    return fail(context, attempt, account, 'BAD_CREDENTIALS');
  const refusal = account!.isDemo ? demoRefusal(asking.signIn.demoAccounts) : null;
  if (refusal) {
    await takeBack(whole, attempt);
    return refuse(context, account, refusal.reason, refusal.error);
  }
  if (account!.enrolled && !given.code) {
    await takeBack(whole, attempt);
    // Whoever has a stolen password and stops at the code is seen.
    await recordAttempt(context, account, { event: 'PASSWORD_ACCEPT', outcome: 'SUCCEEDED' });
    return null;
  }
  const fits = !account!.enrolled || (await useCode(context, account!, given.code!));
  if (!fits) return fail(context, attempt, account, 'BAD_CODE');
  await forgive(whole, attempt);
  return beginSession(context, account!.id, account!.enrolled ? 'PASSWORD_AND_CODE' : 'PASSWORD');
}

async function passwordFits({ whole }: Context, attempt: Attempt, password: string, account: Account | undefined) {
  try {
    return await passwordWork.fits(password, account?.passwordHash ?? null);
  } catch (error) {
    await takeBack(whole, attempt);
    throw error;
  }
}

const failures = {
  BAD_CREDENTIALS: { zh: '用户名或密码不正确。', en: 'The username or the password is not right.' },
  BAD_CODE: {
    zh: '验证码不正确，或已经用过。',
    en: 'The code is not right, or was used before.',
  },
} as const;

/** The same work for a user who does not exist as for a wrong password. */
async function fail(
  context: Context,
  { username }: Attempt,
  account: Account | undefined,
  reason: keyof typeof failures,
): Promise<never> {
  await sql`update user_account set failed_sign_ins = failed_sign_ins + 1 where username = ${username}`.execute(
    context.whole,
  );
  return refuse(context, account, reason, apiError('UNAUTHENTICATED', failures[reason], { reason }));
}

/** Failures are counted of names that nobody has as well; what was entered is not written down then: it may be a password. */
const nameless = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** What was entered as a username is not written down where it is none: it may be a password. */
async function refuse(context: Context, account: Account | undefined, reason: string, error: Error): Promise<never> {
  await recordAttempt(context, account, { event: 'SIGN_IN', outcome: 'REFUSED', details: { reason } });
  throw error;
}

const recordAttempt = (
  { whole, asking }: Context,
  account: Account | undefined,
  what: Pick<AuditRecord, 'event' | 'outcome' | 'details'>,
): Promise<void> =>
  recordAudit(whole, {
    ...what,
    viewer: null,
    address: asking.address,
    ...(account && { subject: `UserAccount:${account.id}` }),
  });

function checkLengths(username: string, { password }: SignInGiven): void {
  const faults = new Faults();
  const longest = signInLimits.longestUsername;
  if (username.length < 1 || username.length > longest)
    faults.add(
      'input.username',
      'LENGTH',
      `应为1至${longest}个字符。`,
      `Must have 1 to ${longest} characters.`,
      `1–${longest}`,
    );
  const length = passwordLength(password);
  if (length < 1 || length > signInLimits.longestPassword)
    faults.add(
      'input.password',
      'LENGTH',
      `应为1至${signInLimits.longestPassword}个字符。`,
      `Must have 1 to ${signInLimits.longestPassword} characters.`,
      `1–${signInLimits.longestPassword}`,
    );
  faults.throwIfAny();
}
