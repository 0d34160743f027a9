import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { checkReason } from '../../privacy/check-reason.js';
import { checkMove } from '../stages/check-move.js';
import type { MoveCompetitionInput } from './competition-inputs.input.js';
import {
  type CompetitionRecord,
  type CompetitionRow,
  competitionAfter,
  competitionWithinReach,
} from './competition-rows.js';
import { lockCompetition, moveStage } from './lock-competition.js';

export async function moveCompetition(context: Context, input: MoveCompetitionInput): Promise<CompetitionRow> {
  const { rowId } = await competitionWithinReach(context, input.id);
  const { stage, reason } = input;
  await inTransaction(context, async (within) => {
    const before = await lockCompetition(within, rowId, 'UPDATE');
    checkVersion(input.expectedVersion, before.version);
    const faults = new Faults();
    checkMove(faults, before.stage, stage, 'moveCompetition', reason);
    if (reason) checkReason(faults, 'input.reason', reason);
    if (before.stage === 'PUBLICITY' && stage === 'AWARD') await checkPublicityOver(within, before, faults);
    faults.throwIfAny();
    await moveStage(within, before, stage, reason);
    await recordAct(within, 'COMPETITION_MOVE', `Competition:${rowId}`, {
      before: { stage: before.stage },
      after: { stage, reason: reason ?? null },
    });
  });
  return competitionAfter(context, rowId);
}

/** Prizes are given once the days of publicity are over and every objection is answered. */
async function checkPublicityOver(
  context: Context,
  { rowId, publicityTo }: CompetitionRecord,
  faults: Faults,
): Promise<void> {
  if (publicityTo !== null && today(context) <= publicityTo)
    faults.add(
      'input.stage',
      'PUBLICITY_RUNNING',
      `公示期至${publicityTo}，期满之后才能表彰。`,
      `Results are in publicity until ${publicityTo}; awards follow after that day.`,
      `> ${publicityTo}`,
    );
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from competition_objection
    where competition_id = ${rowId}::bigint and state = 'OPEN'`.execute(context.whole);
  const { open } = rows[0]!;
  if (open > 0)
    faults.add(
      'input.stage',
      'OBJECTIONS_OPEN',
      `还有${open}件异议没有答复。`,
      `${open} objections are not answered yet.`,
      '0',
    );
}
