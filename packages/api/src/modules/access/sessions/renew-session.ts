import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { CurrentSession } from './current-session.js';
import { readSession } from './find-session.js';
import { keptSessions } from './kept-sessions.js';
import { hashOfToken, newToken } from './session-token.js';

/** Gives a session a new token and ends the others of its user: what was copied of it opens nothing any more. */
export async function renewSession(
  context: Context,
  { id, user }: CurrentSession,
  { others = 'END' }: { others?: 'END' | 'STAY' } = {},
): Promise<CurrentSession> {
  const { whole, asking, now } = context;
  const token = newToken();
  await sql`
    with others as (
      update user_session set revoked_at = ${now()} where user_id = ${user.id} and id <> ${id} and revoked_at is null
        and ${others === 'END'})
    update user_session set token_hash = ${hashOfToken(token)} where id = ${id}`.execute(whole);
  context.afterCommit(() => {
    asking.keepToken(token);
    asking.token = token;
  });
  return refreshSession(context, token);
}

/** Reads the session of this browser anew, after something about it changed. */
export async function refreshSession(context: Context, token = context.asking.token): Promise<CurrentSession> {
  const { whole, database, asking, now } = context;
  const session = token && (await readSession(whole, hashOfToken(token), now(), asking.signIn));
  if (!session) throw new Error('The session ended while it was changed');
  context.afterCommit(() => {
    keptSessions(database).clear();
    asking.session = session;
  });
  return session;
}
