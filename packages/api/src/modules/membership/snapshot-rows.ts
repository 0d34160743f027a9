import type { DataSource } from '@uniongraph/schema/codes/data-source';
import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { alignMany, alignOne } from '../../shared/loaders/align.js';
import { defineLoader } from '../../shared/loaders/define-loader.js';
import { today } from '../../shared/today.js';
import { publishedSnapshots } from './published-snapshots.js';

const selectSnapshots = (context: Context, organizationIds: readonly string[]) =>
  context.db
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
    .where(sql<boolean>`s.organization_id = any(${organizationIds}::bigint[])`)
    .where(publishedSnapshots(context));

type SnapshotRow = Awaited<ReturnType<ReturnType<typeof selectSnapshots>['execute']>>[number];

/** Every snapshot of an organization, in the order of time. */
export const snapshotsOfOrganization = defineLoader<string, SnapshotRow[]>(async (ids, context) => {
  const rows = await selectSnapshots(context, ids).orderBy('s.as_of').orderBy('s.source').execute();
  return alignMany(ids, rows, (row) => row.organizationId);
});

/** The snapshot of one source that holds today. */
export const latestSnapshot = defineLoader<string, SnapshotRow | null, { source: DataSource }>(
  async (ids, context, { source }) => {
    const rows = await selectSnapshots(context, ids)
      .where('s.source', '=', source)
      .where(sql<boolean>`s.as_of <= ${today(context)}::date`)
      .distinctOn('s.organization_id')
      .orderBy('s.organization_id')
      .orderBy('s.as_of', 'desc')
      .execute();
    return alignOne(ids, rows, (row) => row.organizationId);
  },
);
