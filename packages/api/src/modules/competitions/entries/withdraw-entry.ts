import { competitionStages } from '@uniongraph/schema/codes/competition-stage';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { lockCompetition } from '../competitions/lock-competition.js';
import type { WithdrawEntryInput } from './entry-inputs.input.js';
import { type EntryRow, entryAfter, entryWithinReach } from './entry-rows.js';

export async function withdrawEntry(context: Context, input: WithdrawEntryInput): Promise<EntryRow> {
  const { rowId, competitionId } = await entryWithinReach(context, input.id);
  await inTransaction(context, async (within) => {
    const { whole, now } = within;
    const { stage, code } = await lockCompetition(within, competitionId, 'UPDATE');
    const { rows } = await sql<{ version: number; isWithdrawn: boolean }>`
      select version, withdrawn_at is not null as "isWithdrawn" from competition_entry
      where id = ${rowId}::bigint for update`.execute(whole);
    checkVersion(input.expectedVersion, rows[0]!.version);
    const faults = new Faults();
    if (rows[0]!.isWithdrawn) faults.add('input.id', 'ALREADY_WITHDRAWN', '已经退赛。', 'It was withdrawn already.');
    if (competitionStages.get(stage).isPublic)
      faults.add(
        'input.id',
        'RESULTS_PUBLIC',
        '结果已公示，不能退赛；请先 reopenResults。',
        'Results are public; `reopenResults` first.',
      );
    faults.throwIfAny();
    await sql`update competition_entry set withdrawn_at = ${now()}, version = version + 1 where id = ${rowId}::bigint`.execute(
      whole,
    );
    await recordAct(within, 'ENTRY_WITHDRAW', `CompetitionEntry:${rowId}`, {
      before: { competition: code },
      after: null,
    });
  });
  return entryAfter(context, rowId);
}
