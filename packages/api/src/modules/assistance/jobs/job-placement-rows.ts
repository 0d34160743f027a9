import { type Kysely, sql } from 'kysely';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../../hardship/sees-hardship.js';

export const selectPlacements = (db: Kysely<Tables>) =>
  db
    .selectFrom('job_placement as j')
    .innerJoin('hardship_case as c', 'c.id', 'j.case_id')
    .select([
      'j.id as rowId',
      'j.case_id as caseId',
      'c.case_no as caseNo',
      'j.household_member_id as memberId',
      'j.started_on as startedOn',
      'j.employer as plainEmployer',
      'j.post as plainPost',
      'j.provenance',
    ]);

type PlacementRecord = Awaited<ReturnType<ReturnType<typeof selectPlacements>['execute']>>[number];

export const toPlacement = (record: PlacementRecord) => ({ ...record, id: globalId('JobPlacement', record.rowId) });

export type PlacementRow = ReturnType<typeof toPlacement>;

export const placementById = defineLoader<string, PlacementRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectPlacements(db).where(sql<boolean>`j.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toPlacement), (placement) => placement.rowId);
});
