import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignMany } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import { entriesTold } from '../entries/sees-entrants.js';

export const selectAwards = ({ db, viewer }: Pick<Context, 'db' | 'viewer'>) =>
  db
    .selectFrom('competition_award as a')
    .innerJoin('competition_entry as e', 'e.id', 'a.entry_id')
    .select([
      'a.id as rowId',
      'a.competition_id as competitionId',
      'a.entry_id as entryId',
      'a.prize_rank as prizeRank',
      'a.award',
      'a.awarded_on as awardedOn',
      'a.provenance',
    ])
    .where(entriesTold(viewer));

type AwardRecord = Awaited<ReturnType<ReturnType<typeof selectAwards>['execute']>>[number];

export const toAward = (record: AwardRecord) => ({
  ...record,
  entry: globalId('CompetitionEntry', record.entryId),
});

export type AwardRow = ReturnType<typeof toAward>;

/** The prizes of a competition, the highest first. */
export const awardsOfCompetition = defineLoader<string, AwardRow[]>(async (ids, context) => {
  const rows = await selectAwards(context)
    .where(sql<boolean>`a.competition_id = any(${ids}::bigint[])`)
    .orderBy(sql`a.prize_rank nulls last`)
    .orderBy('a.id')
    .execute();
  return alignMany(ids, rows.map(toAward), ({ competitionId }) => competitionId);
});
