import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { lockCompetition } from '../competitions/lock-competition.js';
import { type EntryRow, entryWithinReach } from '../entries/entry-rows.js';
import { type AwardRow, selectAwards, toAward } from './award-rows.js';
import type { RecordAwardInput } from './record-award.input.js';

const awarding: readonly string[] = ['AWARD', 'SUMMARY'];

export async function recordAward(context: Context, input: RecordAwardInput): Promise<AwardRow> {
  const entry = await entryWithinReach(context, input.entry);
  const { result } = await once(context, { operation: 'recordAward', key: input.idempotencyKey, input }, (within) =>
    insert(within, entry, input),
  );
  return toAward(await selectAwards(context).where('a.id', '=', result).executeTakeFirstOrThrow());
}

async function insert(within: Context, entry: EntryRow, input: RecordAwardInput): Promise<string> {
  const { whole } = within;
  const { stage, code } = await lockCompetition(within, entry.competitionId, 'SHARE');
  const faults = new Faults();
  checkText(faults, 'input.award', input.award);
  if (!awarding.includes(stage))
    faults.add(
      'input.entry',
      'NOT_AWARDING',
      `竞赛处于${stage}阶段，表彰阶段起才登记获奖。`,
      `The stage is ${stage}; prizes are recorded from the award on.`,
      awarding.join(', '),
    );
  if (entry.withdrawnAt !== null)
    faults.add('input.entry', 'WITHDRAWN', '该参赛者已退赛。', 'This entry was withdrawn.');
  if ((input.prizeRank ?? 1) < 1 || (input.prizeRank ?? 1) > 100)
    faults.add('input.prizeRank', 'OUT_OF_RANGE', '奖次为1至100。', 'Ranks are 1 to 100.', '1–100');
  faults.throwIfAny();
  const { rows } = await sql<{ id: string }>`
    insert into competition_award (competition_id, entry_id, prize_rank, award, awarded_on, provenance)
    values (${entry.competitionId}::bigint, ${entry.rowId}::bigint, ${input.prizeRank ?? null}::smallint, ${input.award},
      ${input.awardedOn ?? today(within)}::date, 'REPORTED')
    on conflict do nothing returning id::text as id`.execute(whole);
  const id = rows[0]?.id;
  if (!id) faults.add('input.award', 'TAKEN', '该参赛者已获此奖。', 'This entry has this prize already.');
  faults.throwIfAny();
  await recordAct(within, 'AWARD_RECORD', `CompetitionEntry:${entry.rowId}`, {
    before: null,
    after: { competition: code, award: input.award, prizeRank: input.prizeRank ?? null },
  });
  return id!;
}
