import { sql } from 'kysely';
import { alignOne } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';

export interface BatchTotals {
  grants: number;
  amount: string;
}

/** How many grants a batch holds that the viewer sees, and what they come to. */
export const totalsOfBatch = defineLoader<string, BatchTotals>(async (ids, { db }) => {
  const { rows } = await sql<BatchTotals & { batchId: string }>`
    select batch_id as "batchId", count(*)::int as grants, sum(amount)::text as amount
    from assistance_grant where batch_id = any(${ids}::bigint[]) and state <> 'REMOVED' group by batch_id`.execute(db);
  return alignOne(ids, rows, (row) => row.batchId).map((row) => row ?? { grants: 0, amount: '0' });
});
