import { type AssistanceBatchState, assistanceBatchStates } from '@uniongraph/schema/codes/assistance-batch-state';
import { type Kysely, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { globalId } from '../../../shared/global-id.js';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { Tables } from '../../../tables.js';
import { seesHardship } from '../../hardship/sees-hardship.js';

export const selectBatches = (db: Kysely<Tables>) =>
  db
    .selectFrom('assistance_batch as b')
    .select([
      'b.id as rowId',
      'b.fund_id as fundId',
      'b.organization_id as organizationId',
      'b.division_code as divisionCode',
      'b.brand_code as brandCode',
      'b.name',
      'b.kind',
      'b.state',
      sql<string | null>`b.submitted_by`.as('submittedById'),
      sql<string | null>`b.submitted_at::text`.as('submittedAt'),
      sql<string | null>`b.approved_by`.as('approvedById'),
      sql<string | null>`b.approved_at::text`.as('approvedAt'),
      'b.return_reason as returnReason',
      'b.paid_on as paidOn',
      'b.provenance',
      'b.version',
    ]);

type BatchRecord = Awaited<ReturnType<ReturnType<typeof selectBatches>['execute']>>[number];

export const toBatch = (record: BatchRecord) => ({
  ...record,
  id: globalId('AssistanceBatch', record.rowId),
  nextStates: [...assistanceBatchStates.get(record.state).next] as AssistanceBatchState[],
});

export type BatchRow = ReturnType<typeof toBatch>;

export const batchById = defineLoader<string, BatchRow | null>(async (ids, { db, viewer }) => {
  if (!seesHardship(viewer)) return ids.map(() => null);
  const records = await selectBatches(db).where(sql<boolean>`b.id = any(${ids}::bigint[])`).execute();
  return alignOne(ids, records.map(toBatch), (batch) => batch.rowId);
});

/** The batch after a change, which a loader may have read before. */
export async function batchAfter({ db, loaders }: Context, id: string): Promise<BatchRow> {
  loaders.clear();
  return toBatch(await selectBatches(db).where('b.id', '=', id).executeTakeFirstOrThrow());
}
