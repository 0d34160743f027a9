import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { recordAudit } from '../audit/record-audit.js';
import { keptSessions } from './kept-sessions.js';
import { principalOf } from './session-viewer.js';

/** Signs this browser out; false if it was not signed in. */
export async function endSession({ whole, database, asking, now }: Context): Promise<boolean> {
  const { session } = asking;
  asking.keepToken(null);
  if (!session) return false;
  await sql`update user_session set revoked_at = ${now()} where id = ${session.id}`.execute(whole);
  keptSessions(database).clear();
  await recordAudit(whole, {
    event: 'SIGN_OUT',
    outcome: 'SUCCEEDED',
    viewer: principalOf(session),
    address: asking.address,
    subject: `UserSession:${session.id}`,
  });
  asking.session = null;
  asking.token = null;
  return true;
}
