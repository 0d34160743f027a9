import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignMany } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesPersonsOfCompetitions } from '../entries/sees-entrants.js';

export const selectObjections = (db: Kysely<Tables>) =>
  db
    .selectFrom('competition_objection as o')
    .select([
      'o.id as rowId',
      'o.competition_id as competitionId',
      'o.publication',
      'o.entry_id as entryId',
      'o.text',
      sql<string>`o.filed_at::text`.as('filedAt'),
      'o.state',
      'o.answer',
      sql<string | null>`o.answered_at::text`.as('answeredAt'),
      'o.version',
    ]);

type ObjectionRecord = Awaited<ReturnType<ReturnType<typeof selectObjections>['execute']>>[number];

export const toObjection = (record: ObjectionRecord) => ({
  ...record,
  id: globalId('CompetitionObjection', record.rowId),
  entry: record.entryId === null ? null : globalId('CompetitionEntry', record.entryId),
});

export type ObjectionRow = ReturnType<typeof toObjection>;

/** The objections to the results of a competition, the first one first. */
export const objectionsOfCompetition = defineLoader<string, ObjectionRow[]>(async (ids, { db, viewer }) => {
  if (!seesPersonsOfCompetitions(viewer)) return ids.map(() => []);
  const rows = await selectObjections(db)
    .where(sql<boolean>`o.competition_id = any(${ids}::bigint[])`)
    .orderBy('o.id')
    .execute();
  return alignMany(ids, rows.map(toObjection), ({ competitionId }) => competitionId);
});
