import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { Faults } from '../../../shared/faults.js';
import { checkReason } from '../../privacy/check-reason.js';
import type { AssistanceBatchReasonInput, AssistanceBatchVersionInput } from './assistance-batch-inputs.input.js';
import type { BatchRow } from './assistance-batch-rows.js';
import { moveBatch } from './move-batch.js';

/** By somebody other than who submitted it: nobody decides alone on money. */
export function approveBatch(context: Context, input: AssistanceBatchVersionInput): Promise<BatchRow> {
  const { id } = context.viewer!.principal;
  return moveBatch(context, input, {
    to: 'APPROVED',
    event: 'ASSISTANCE_BATCH_APPROVE',
    set: sql`approved_by = ${id}::bigint, approved_at = ${context.now()}`,
    also: async (_, batch) => {
      if (batch.submittedBy === id)
        throw apiError('FORBIDDEN', {
          zh: '提交人不能审批自己提交的批次，须由另一人审批。',
          en: 'Who submitted a batch does not approve it; somebody else must.',
        });
    },
  });
}

const withReason = (reason: string) => {
  const faults = new Faults();
  checkReason(faults, 'input.reason', reason);
  faults.throwIfAny();
  return sql`return_reason = ${reason}`;
};

export async function returnBatch(context: Context, input: AssistanceBatchReasonInput): Promise<BatchRow> {
  const { reason } = input;
  const set = withReason(reason);
  return moveBatch(context, input, { to: 'RETURNED', event: 'ASSISTANCE_BATCH_RETURN', set, details: { reason } });
}

/** What its grants held of the fund is free again. */
export async function cancelBatch(context: Context, input: AssistanceBatchReasonInput): Promise<BatchRow> {
  const { reason } = input;
  const set = withReason(reason);
  return moveBatch(context, input, { to: 'CANCELLED', event: 'ASSISTANCE_BATCH_CANCEL', set, details: { reason } });
}
