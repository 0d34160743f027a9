import { type Kysely, sql } from 'kysely';
import { alignMany } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';

export const selectProgress = (db: Kysely<Tables>) =>
  db
    .selectFrom('competition_progress_report as r')
    .select([
      'r.id as rowId',
      'r.competition_id as competitionId',
      'r.reported_on as reportedOn',
      'r.participations',
      'r.participating_units as participatingUnits',
      'r.suggestions',
      'r.innovations',
      'r.days_saved as daysSaved',
      'r.cost_saved_yuan as costSavedYuan',
      'r.provenance',
      'r.version',
    ]);

export type ProgressRow = Awaited<ReturnType<ReturnType<typeof selectProgress>['execute']>>[number];

/** The reports of a competition, the first one first. */
export const progressOfCompetition = defineLoader<string, ProgressRow[]>(async (ids, { db }) => {
  const rows = await selectProgress(db)
    .where(sql<boolean>`r.competition_id = any(${ids}::bigint[])`)
    .orderBy('r.reported_on')
    .execute();
  return alignMany(ids, rows, ({ competitionId }) => competitionId);
});
