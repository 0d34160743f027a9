import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { selectUsers, toUser, type UserRow } from '../administration/user-rows.js';

/** As many as are shown; more than that is no longer a matter of single users. */
const MOST = 500;

/** Users whom the viewer's hand keeps and who are locked out somewhere now, the longest first. */
export async function lockedUsers(context: Context): Promise<UserRow[]> {
  const rows = await selectUsers(context)
    .where(
      sql<boolean>`u.username in (select l.username from sign_in_lock l where l.locked_until > ${context.now()} and l.username <> '')`,
    )
    .orderBy('lockedUntil', 'desc')
    .orderBy('u.username')
    .limit(MOST)
    .execute();
  return rows.map(toUser);
}
