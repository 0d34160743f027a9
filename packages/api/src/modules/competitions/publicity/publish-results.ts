import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import {
  type CompetitionRecord,
  type CompetitionRow,
  competitionAfter,
  competitionWithinReach,
} from '../competitions/competition-rows.js';
import { lockCompetition, moveStage } from '../competitions/lock-competition.js';
import { calculationOf } from '../ranking/calculation-of.js';
import { missingFrom, rankCompetition } from '../ranking/rank-competition.js';
import { readScoring, type Scoring } from '../ranking/scoring-rows.js';
import { decimalOf } from '../scoring/hundredths.js';
import { checkMove } from '../stages/check-move.js';
import type { PublishResultsInput } from './publicity-inputs.input.js';

/** Freezes the ranking of a competition with its calculation, and makes it public. */
export async function publishResults(context: Context, input: PublishResultsInput): Promise<CompetitionRow> {
  const { rowId } = await competitionWithinReach(context, input.id);
  const from = input.publicityFrom ?? today(context);
  const to = input.publicityTo;
  await inTransaction(context, async (within) => {
    const before = await lockCompetition(within, rowId, 'UPDATE');
    checkVersion(input.expectedVersion, before.version);
    const faults = new Faults();
    checkMove(faults, before.stage, 'PUBLICITY', 'publishResults');
    if (to < from)
      faults.add(
        'input.publicityTo',
        'BEFORE_START',
        `不能早于首日${from}。`,
        `It cannot be before ${from}.`,
        `≥ ${from}`,
      );
    faults.throwIfAny();
    const scoring = (await readScoring(within.whole, [before])).get(rowId)!;
    checkComplete(scoring, faults);
    faults.throwIfAny();
    await freeze(within, before, scoring);
    await sql`
      update competition set publication = publication + 1, publicity_from = ${from}::date, publicity_to = ${to}::date
      where id = ${rowId}::bigint`.execute(within.whole);
    await moveStage(within, before, 'PUBLICITY', null);
    await recordAct(within, 'RESULTS_PUBLISH', `Competition:${rowId}`, {
      before: { publication: before.publication },
      after: { publication: before.publication + 1, from, to },
    });
  });
  return competitionAfter(context, rowId);
}

function checkComplete(scoring: Scoring, faults: Faults): void {
  const missing = missingFrom(scoring);
  if (missing.length === 0) return;
  const names = new Map(scoring.entries.map(({ id, displayName }) => [id, displayName]));
  const some = [...new Set(missing.map(({ entry }) => names.get(entry)!))].slice(0, 5).join('、');
  faults.add(
    'input.id',
    'SCORES_MISSING',
    `还缺${missing.length}个评分，涉及：${some}。`,
    `${missing.length} scores are missing, among them of: ${some}.`,
    '0',
  );
}

async function freeze(
  { whole, now }: Context,
  { rowId, publication }: CompetitionRecord,
  scoring: Scoring,
): Promise<void> {
  const places = rankCompetition(scoring).map((placed) => ({
    entry: placed.entry,
    place: placed.place,
    total: decimalOf(placed.total),
    kind: placed.of.entrantKind,
    name: placed.of.displayName,
    unit: placed.of.unitName,
    trade: placed.of.tradeName,
    calculation: calculationOf(scoring.rules, placed),
  }));
  await sql`
    insert into competition_ranking (competition_id, publication, entry_id, place, total, entrant_kind, display_name, unit_name,
      trade_name, calculation, frozen_at)
    select ${rowId}::bigint, ${publication + 1}, p.entry, p.place, p.total, p.kind, p.name, p.unit, p.trade, p.calculation, ${now()}
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p (entry bigint, place int, total numeric, kind text,
      name text, unit text, trade text, calculation jsonb)`.execute(whole);
}
