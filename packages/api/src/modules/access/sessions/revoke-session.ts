import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { readGlobalId } from '../../../shared/global-id.js';
import { inTransaction } from '../in-transaction.js';
import { currentSessionOf } from './current-session-of.js';
import { endSession } from './end-session.js';
import { revokeSessions } from './revoke-sessions.js';

/** Ends one of one's own sessions by its id, this one as signing out does; false if it had ended already. */
export async function revokeSession(context: Context, id: string): Promise<boolean> {
  const read = readGlobalId(id);
  if (read?.type !== 'Session' || !/^\d{1,18}$/.test(read.key)) throw apiError('NOT_FOUND');
  const { key } = read;
  if (key === currentSessionOf(context).id) return endSession(context);
  return inTransaction(context, async (within) => (await revokeSessions(within, sql`id = ${key}`)) > 0);
}
