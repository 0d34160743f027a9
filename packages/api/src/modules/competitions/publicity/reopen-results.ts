import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { checkReason } from '../../privacy/check-reason.js';
import { type CompetitionRow, competitionAfter, competitionWithinReach } from '../competitions/competition-rows.js';
import { lockCompetition, moveStage } from '../competitions/lock-competition.js';
import { checkMove } from '../stages/check-move.js';
import type { ReopenResultsInput } from './publicity-inputs.input.js';

/** Takes published results back to the assessment; what was published is kept beside what will be. */
export async function reopenResults(context: Context, input: ReopenResultsInput): Promise<CompetitionRow> {
  const { rowId } = await competitionWithinReach(context, input.id);
  const { reason } = input;
  await inTransaction(context, async (within) => {
    const before = await lockCompetition(within, rowId, 'UPDATE');
    checkVersion(input.expectedVersion, before.version);
    const faults = new Faults();
    checkMove(faults, before.stage, 'ASSESSMENT', 'reopenResults', reason);
    checkReason(faults, 'input.reason', reason);
    faults.throwIfAny();
    await sql`update competition set publicity_from = null, publicity_to = null where id = ${rowId}::bigint`.execute(
      within.whole,
    );
    await moveStage(within, before, 'ASSESSMENT', reason);
    await recordAct(within, 'RESULTS_REOPEN', `Competition:${rowId}`, {
      before: { stage: before.stage, publication: before.publication },
      after: { reason },
    });
  });
  return competitionAfter(context, rowId);
}
