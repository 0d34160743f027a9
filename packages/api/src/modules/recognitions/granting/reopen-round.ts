import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkReason } from '../../privacy/check-reason.js';
import type { LockedRound } from '../rounds/lock-round.js';
import type { MoveRecognitionRoundInput } from '../rounds/move-recognition-round.input.js';
import type { Moved } from '../rounds/moved.js';

/** Takes back what was published, so that nominations can be decided on anew. */
export async function reopenRound(
  { whole }: Context,
  { id }: LockedRound,
  { reason }: MoveRecognitionRoundInput,
): Promise<Moved> {
  const faults = new Faults();
  checkReason(faults, 'input.reason', reason ?? '');
  faults.throwIfAny();
  await sql`
    update nomination set published_name = null, version = version + 1
    where round_id = ${id}::bigint and published_name is not null`.execute(whole);
  return { set: [sql`publicity_from = null`, sql`publicity_to = null`], details: { reason } };
}
