import type { NominationState } from '@uniongraph/schema/codes/nomination-state';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { globalId } from '../../../shared/global-id.js';
import { keyWithin } from '../../access/find-within-reach.js';
import { type LockedRound, lockRound } from '../rounds/lock-round.js';

interface LockedNomination {
  id: string;
  state: NominationState;
  version: number;
}

/** A nomination within the viewer's scope and its round, which stay as they are until the transaction ends. */
export async function lockNomination(
  within: Context,
  id: string,
): Promise<{ nomination: LockedNomination; round: LockedRound }> {
  const key = keyWithin(id, 'Nomination');
  const seen = await sql<{ roundId: string }>`
    select round_id as "roundId" from nomination where id = ${key}::bigint`.execute(within.db);
  if (!seen.rows[0]) throw apiError('NOT_FOUND');
  // The round first, as whoever moves it does.
  const round = await lockRound(within, globalId('RecognitionRound', seen.rows[0].roundId), 'SHARE');
  const { rows } = await sql<LockedNomination>`
    select id, state, version from nomination where id = ${key}::bigint for update`.execute(within.whole);
  return { nomination: rows[0]!, round };
}
