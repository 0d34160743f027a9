import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import type { CompetitionRecord } from '../competitions/competition-rows.js';
import { hundredthsOf } from '../scoring/hundredths.js';
import type { ScorePlace } from './record-score.js';

/** Stages in which scores are given: a preliminary while it runs, a final in the assessment. */
const scoring: readonly string[] = ['RUNNING', 'ASSESSMENT'];

/** Whether a score may be given: the stage, what it is given to, and the scale of the criterion. */
export async function checkScore(
  { whole }: Context,
  competition: CompetitionRecord,
  { place, value }: { place: ScorePlace; value: string },
  faults: Faults,
): Promise<void> {
  const { rows } = await sql<{ entry: boolean; round: boolean; maximum: string | null }>`
    select
      exists (select from competition_entry where id = ${place.entryId}::bigint
        and competition_id = ${place.competitionId}::bigint and withdrawn_at is null) as entry,
      exists (select from competition_round where id = ${place.roundId}::bigint
        and competition_id = ${place.competitionId}::bigint) as round,
      (select maximum::text from criteria_item where id = ${place.itemId}::bigint
        and criteria_set_id = ${competition.criteriaSetId}::bigint) as maximum`.execute(whole);
  const { entry, round, maximum } = rows[0]!;
  if (!scoring.includes(competition.stage))
    faults.add(
      'input.entry',
      'NOT_SCORING',
      `竞赛处于${competition.stage}阶段，不能评分。`,
      `No scores are given in the stage ${competition.stage}.`,
      scoring.join(', '),
    );
  if (!entry)
    faults.add(
      'input.entry',
      'UNKNOWN_ENTRY',
      '不是该竞赛的参赛者，或已退赛。',
      'It is no entry of the competition, or was withdrawn.',
    );
  if (!round) faults.add('input.round', 'UNKNOWN_ROUND', '不是该竞赛的轮次。', 'It is no round of the competition.');
  if (maximum === null) {
    faults.add('input.item', 'UNKNOWN_ITEM', '不是该竞赛评分标准的一项。', 'It is no criterion of the competition.');
    return;
  }
  const given = hundredthsOf(value);
  if (given === undefined || given > hundredthsOf(maximum)!)
    faults.add(
      'input.value',
      'OUT_OF_SCALE',
      `须为0至${maximum}，最多两位小数。`,
      `It is 0 to ${maximum}, with at most two decimals.`,
      `0–${maximum}`,
    );
}
