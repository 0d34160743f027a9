import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../../hardship/sees-hardship.js';

export const selectVisits = (db: Kysely<Tables>) =>
  db
    .selectFrom('household_visit as v')
    .innerJoin('hardship_case as c', 'c.id', 'v.case_id')
    .select([
      'v.id as rowId',
      'v.case_id as caseId',
      'c.case_no as caseNo',
      'v.brand_code as brandCode',
      'v.visited_on as visitedOn',
      'v.visitors',
      'v.note_cipher as sealedNote',
      'v.provenance',
    ]);

type VisitRecord = Awaited<ReturnType<ReturnType<typeof selectVisits>['execute']>>[number];

export const toVisit = (record: VisitRecord) => ({ ...record, id: globalId('HouseholdVisit', record.rowId) });

export type VisitRow = ReturnType<typeof toVisit>;

export const visitById = defineLoader<string, VisitRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectVisits(db).where(sql<boolean>`v.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toVisit), (visit) => visit.rowId);
});
