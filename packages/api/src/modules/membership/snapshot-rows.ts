import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { type Kysely, sql } from 'kysely';
import { alignMany, alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import { today } from '../../shared/today.js';
import type { Tables } from '../../tables.js';

const selectSnapshots = (db: Kysely<Tables>, organizationIds: readonly string[]) =>
  db
    .selectFrom('membership_snapshot as s')
    .select([
      's.organization_id as organizationId',
      's.source',
      's.as_of as asOf',
      's.workers',
      's.workers_female as workersFemale',
      's.members',
      's.members_female as membersFemale',
      's.members_migrant as membersMigrant',
      's.members_new_form as membersNewForm',
      's.members_labor_dispatch as membersLaborDispatch',
      's.agreement_covered_workers as agreementCoveredWorkers',
      's.full_time_staff as fullTimeStaff',
      's.part_time_staff as partTimeStaff',
      's.provenance',
    ])
    .where(sql<boolean>`s.organization_id = any(${organizationIds}::bigint[])`);

type SnapshotRow = Awaited<ReturnType<ReturnType<typeof selectSnapshots>['execute']>>[number];

/** Every snapshot of an organization, in the order of time. */
export const snapshotsOfOrganization = defineLoader<string, SnapshotRow[]>(async (ids, { db }) => {
  const rows = await selectSnapshots(db, ids).orderBy('s.as_of').orderBy('s.source').execute();
  return alignMany(ids, rows, (row) => row.organizationId);
});

/** The snapshot of one source that holds today. */
export const latestSnapshot = defineLoader<string, SnapshotRow | null, { source: DataSource }>(
  async (ids, context, { source }) => {
    const rows = await selectSnapshots(context.db, ids)
      .where('s.source', '=', source)
      .where(sql<boolean>`s.as_of <= ${today(context)}::date`)
      .distinctOn('s.organization_id')
      .orderBy('s.organization_id')
      .orderBy('s.as_of', 'desc')
      .execute();
    return alignOne(ids, rows, (row) => row.organizationId);
  },
);
