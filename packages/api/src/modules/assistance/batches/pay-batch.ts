import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import { today } from '../../../shared/today.js';
import type { PayAssistanceBatchInput } from './assistance-batch-inputs.input.js';
import type { BatchRow } from './assistance-batch-rows.js';
import type { LockedBatch } from './lock-batch.js';
import { moveBatch } from './move-batch.js';

const NAMED = 20;

/** Records that what was approved has been paid, all of it on one day. */
export function payBatch(context: Context, input: PayAssistanceBatchInput): Promise<BatchRow> {
  const { paidOn } = input;
  return moveBatch(context, input, {
    to: 'PAID',
    event: 'ASSISTANCE_BATCH_PAY',
    set: sql`paid_on = ${paidOn}::date`,
    details: { paidOn },
    also: async (within, batch, faults) => {
      checkDay(faults, paidOn, batch, today(context));
      await checkFiles(within, faults, batch.id, paidOn);
      faults.throwIfAny();
      await sql`
        update assistance_grant set state = 'PAID', paid_on = ${paidOn}::date, version = version + 1
        where batch_id = ${batch.id}::bigint and state = 'PLANNED'`.execute(within.whole);
    },
  });
}

function checkDay(faults: Faults, paidOn: string, { approvedOn }: LockedBatch, now: string): void {
  if (paidOn <= now && (approvedOn === null || paidOn >= approvedOn)) return;
  faults.add(
    'input.paidOn',
    'OUT_OF_RANGE',
    `发放日应在批准日${approvedOn}至今天${now}之间。`,
    `The day lies between the approval, ${approvedOn}, and today, ${now}.`,
    `${approvedOn}–${now}`,
  );
}

/** Households that left the archive before the day are named by their files, which stay as they are until all is done. */
async function checkFiles({ whole }: Context, faults: Faults, batch: string, paidOn: string): Promise<void> {
  const { rows } = await sql<{ caseNo: string; hasLeft: boolean }>`
    select c.case_no as "caseNo", c.state <> 'FILED' and (c.exited_on is null or c.exited_on <= ${paidOn}::date) as "hasLeft"
    from hardship_case c where c.id in (
      select case_id from assistance_grant where batch_id = ${batch}::bigint and state = 'PLANNED')
    order by c.id for share`.execute(whole);
  const left = rows.filter(({ hasLeft }) => hasLeft).map(({ caseNo }) => caseNo);
  if (left.length === 0) return;
  const named = left.slice(0, NAMED).join('、');
  faults.add(
    'input.id',
    'EXITED',
    `${left.length}户已不在档，先从批次中移出：${named}。`,
    `${left.length} households are not on file any more; take them out of the batch first: ${named}.`,
  );
}
