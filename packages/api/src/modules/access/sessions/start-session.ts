import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { sessionLimits } from '../../../limits/session-limits.js';
import { networkAddress } from '../../../shared/network-address.js';
import { rememberBrowser } from '../sign-in/lock/known-browsers.js';
import type { CurrentSession } from './current-session.js';
import { readSession } from './find-session.js';
import { keptSessions } from './kept-sessions.js';
import { hashOfToken, newToken } from './session-token.js';

/** Signs a user in for this browser, in the organization that he acted for last; ends what it was signed in as before. */
export async function startSession(context: Context, userId: string, secondFactor: boolean): Promise<CurrentSession> {
  const { whole, database, asking, now } = context;
  const at = now();
  const token = newToken();
  const { address, userAgent, session: former } = asking;
  await sql`
    with ended as (update user_session set revoked_at = ${at} where id = ${former?.id ?? null}),
    forgotten as (delete from user_session where created_at < ${new Date(at.getTime() - sessionLimits.rememberedMs)}),
    failures as (select failed_sign_ins as before from user_account where id = ${userId}),
    counted_anew as (
      update user_account set failed_sign_ins = 0, unlocked_until = null
      where id = ${userId} and (failed_sign_ins > 0 or unlocked_until is not null))
    insert into user_session (token_hash, user_id, organization_id, line, second_factor, failures_before, address, user_agent, created_at,
      last_seen_at, expires_at)
    select ${hashOfToken(token)}, ${userId}, last.organization_id, coalesce(last.line, 'AREA'), ${secondFactor}, failures.before,
      ${networkAddress(address)}, ${userAgent?.slice(0, sessionLimits.userAgent) ?? null}, ${at}, ${at}, ${new Date(at.getTime() + sessionLimits.absoluteMs)}
    from failures left join lateral (
      select organization_id, line from user_session where user_id = ${userId} order by id desc limit 1
    ) last on true`.execute(whole);
  const session = await readSession(whole, hashOfToken(token), at, asking.signIn);
  if (!session) throw new Error('A session that has just begun cannot be found');
  context.afterCommit(() => {
    keptSessions(database).clear();
    asking.keepToken(token);
    asking.token = token;
    asking.session = session;
  });
  await rememberBrowser(context, userId);
  return session;
}
