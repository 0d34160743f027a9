import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { competitionWithinReach } from '../competitions/competition-rows.js';
import { lockCompetition } from '../competitions/lock-competition.js';
import { checkProgress } from './check-progress.js';
import { type ProgressRow, selectProgress } from './progress-rows.js';
import type { ReportProgressInput } from './report-progress.input.js';

/** Records a report, or corrects the one of that day. */
export async function reportProgress(context: Context, input: ReportProgressInput): Promise<ProgressRow> {
  const { rowId } = await competitionWithinReach(context, input.competition);
  return inTransaction(context, async (within) => {
    const { whole } = within;
    const competition = await lockCompetition(within, rowId, 'UPDATE');
    const faults = new Faults();
    checkProgress(within, competition, input, faults);
    faults.throwIfAny();
    const ofDay = selectProgress(whole)
      .where('r.competition_id', '=', rowId)
      .where('r.reported_on', '=', input.reportedOn);
    const before = await ofDay.executeTakeFirst();
    checkVersion(input.expectedVersion ?? 0, before?.version ?? 0);
    const numbers = sql`${input.participations ?? null}::int, ${input.participatingUnits ?? null}::int, ${input.suggestions ?? null}::int,
      ${input.innovations ?? null}::int, ${input.daysSaved ?? null}::numeric, ${input.costSavedYuan ?? null}::numeric`;
    const columns = sql`participations, participating_units, suggestions, innovations, days_saved, cost_saved_yuan`;
    await (before
      ? sql`update competition_progress_report set (${columns}) = row(${numbers}), provenance = 'REPORTED', version = version + 1
          where id = ${before.rowId}::bigint`
      : sql`insert into competition_progress_report (competition_id, reported_on, provenance, ${columns})
          values (${rowId}::bigint, ${input.reportedOn}::date, 'REPORTED', ${numbers})`
    ).execute(whole);
    const after = await ofDay.executeTakeFirstOrThrow();
    await recordAct(within, 'PROGRESS_REPORT', `Competition:${rowId}`, { before: before ?? null, after });
    return after;
  });
}
