import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import { type NominationState, nominationStates } from '@uniongraph/schema/codes/nomination-state';
import { type RecognitionStage, recognitionStages } from '@uniongraph/schema/codes/recognition-stage';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { checkReason } from '../../privacy/check-reason.js';
import type { LockedRound } from '../rounds/lock-round.js';
import { lockNomination } from './lock-nomination.js';
import { type NominationRow, nominationAfter } from './nomination-rows.js';

interface Settling {
  event: AuditEvent;
  to: NominationState;
  /** States and stages from which it is done. */
  from: readonly NominationState[];
  stages: readonly RecognitionStage[];
  reason: string | null;
  /** Throws unless the viewer may do it in the round. */
  allow?(within: Context, round: LockedRound): Promise<void>;
}

interface Named {
  id: string;
  expectedVersion: number;
}

/** Gives a nomination another state, unless it, or its round, is where that cannot be done any more. */
export async function settleNomination(
  context: Context,
  { id, expectedVersion }: Named,
  settling: Settling,
): Promise<NominationRow> {
  const key = await inTransaction(context, async (within) => {
    const { nomination, round } = await lockNomination(within, id);
    await settling.allow?.(within, round);
    checkVersion(expectedVersion, nomination.version);
    checkSettling(settling, nomination.state, round.stage);
    await sql`
      update nomination set state = ${settling.to}, decision_reason = ${settling.reason}, decided_on = ${today(within)}::date,
        published_name = null, version = version + 1
      where id = ${nomination.id}::bigint`.execute(within.whole);
    await recordAct(within, settling.event, `Nomination:${nomination.id}`, {
      before: { state: nomination.state },
      after: { state: settling.to },
      reason: settling.reason,
    });
    return nomination.id;
  });
  return nominationAfter(context, key);
}

function checkSettling({ from, stages, reason }: Settling, state: NominationState, stage: RecognitionStage): void {
  const faults = new Faults();
  if (!stages.includes(stage))
    faults.add(
      'input.id',
      'WRONG_STAGE',
      `评选处于${recognitionStages.get(stage).zh}阶段，不能办理。`,
      `The round is at the stage ${stage}, where this is not done.`,
      stages.join(', '),
    );
  if (!from.includes(state))
    faults.add(
      'input.id',
      'WRONG_STATE',
      `推荐的状态是${nominationStates.get(state).zh}，不能办理。`,
      `The nomination is ${state}, of which this is not done.`,
      from.join(', '),
    );
  if (reason !== null) checkReason(faults, 'input.reason', reason);
  faults.throwIfAny();
}
