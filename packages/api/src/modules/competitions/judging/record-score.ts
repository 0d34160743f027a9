import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion, keyWithin } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { lockCompetition } from '../competitions/lock-competition.js';
import { checkScore } from './check-score.js';
import { judgeOfViewer } from './judge-of-viewer.js';
import type { RecordScoreInput } from './judging-inputs.input.js';
import { type ScoreRow, selectScores, toScore } from './judging-rows.js';

/** The row that a score stands in. */
export interface ScorePlace {
  competitionId: string;
  judgeId: string;
  roundId: string;
  entryId: string;
  itemId: string;
}

/**
 * Records a score, or changes it where it stands. Judges write different rows and share the lock of the competition, so they
 * do not wait for each other until the audit log, and none is lost; whoever publishes waits for them.
 */
export async function recordScore(context: Context, input: RecordScoreInput): Promise<ScoreRow> {
  const { judgeId, competitionId, competitionCode } = await judgeOfViewer(context, input.judge);
  const place = {
    competitionId,
    judgeId,
    roundId: keyWithin(input.round, 'CompetitionRound'),
    entryId: keyWithin(input.entry, 'CompetitionEntry'),
    itemId: keyWithin(input.item, 'CriteriaItem'),
  };
  return inTransaction(context, async (within) => {
    const competition = await lockCompetition(within, competitionId, 'SHARE');
    const faults = new Faults();
    await checkScore(within, competition, { place, value: input.value }, faults);
    faults.throwIfAny();
    const { id, before } = await write(within, place, input);
    await recordAct(within, 'SCORE_RECORD', `CompetitionScore:${id}`, {
      before,
      after: { competition: competitionCode, judge: judgeId, entry: place.entryId, value: input.value },
    });
    return toScore(await selectScores(within.whole).where('s.id', '=', id).executeTakeFirstOrThrow());
  });
}

async function write(
  { whole, viewer, now }: Context,
  { competitionId, judgeId, roundId, entryId, itemId }: ScorePlace,
  { value, expectedVersion }: RecordScoreInput,
): Promise<{ id: string; before: { value: string } | null }> {
  const { rows: added } = await sql<{ id: string }>`
    insert into competition_score (competition_id, judge_id, round_id, entry_id, item_id, value)
    values (${competitionId}::bigint, ${judgeId}::bigint, ${roundId}::bigint, ${entryId}::bigint, ${itemId}::bigint, ${value}::numeric)
    on conflict (judge_id, round_id, entry_id, item_id) do nothing returning id::text as id`.execute(whole);
  const change = (id: string, version: number) =>
    sql`insert into competition_score_change (score_id, version, value, recorded_by, recorded_at)
      values (${id}::bigint, ${version}, ${value}::numeric, ${viewer!.principal.name}, ${now()})`.execute(whole);
  if (added[0]) {
    checkVersion(expectedVersion ?? 0, 0);
    await change(added[0].id, 1);
    return { id: added[0].id, before: null };
  }
  const { rows } = await sql<{ id: string; value: string; version: number }>`
    select id::text as id, value::text as value, version from competition_score
    where judge_id = ${judgeId}::bigint and round_id = ${roundId}::bigint and entry_id = ${entryId}::bigint
      and item_id = ${itemId}::bigint for update`.execute(whole);
  const stands = rows[0]!;
  checkVersion(expectedVersion ?? 0, stands.version);
  await sql`update competition_score set value = ${value}::numeric, version = version + 1 where id = ${stands.id}::bigint`.execute(
    whole,
  );
  await change(stands.id, stands.version + 1);
  return { id: stands.id, before: { value: stands.value } };
}
