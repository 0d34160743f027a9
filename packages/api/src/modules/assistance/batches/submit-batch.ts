import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { AssistanceBatchVersionInput } from './assistance-batch-inputs.input.js';
import type { BatchRow } from './assistance-batch-rows.js';
import { moveBatch } from './move-batch.js';

/** From then on its grants are what is decided on. */
export function submitBatch(context: Context, input: AssistanceBatchVersionInput): Promise<BatchRow> {
  return moveBatch(context, input, {
    to: 'SUBMITTED',
    event: 'ASSISTANCE_BATCH_SUBMIT',
    set: sql`submitted_by = ${context.viewer!.principal.id}::bigint, submitted_at = ${context.now()}`,
    also: async ({ whole }, batch, faults) => {
      const { rows } = await sql`
        select from assistance_grant where batch_id = ${batch.id}::bigint and state = 'PLANNED' limit 1`.execute(whole);
      if (rows.length === 0)
        faults.add(
          'input.id',
          'EMPTY_BATCH',
          '批次中没有待发放的帮扶。',
          'The batch holds no grant to be paid.',
          '≥ 1',
        );
    },
  });
}
