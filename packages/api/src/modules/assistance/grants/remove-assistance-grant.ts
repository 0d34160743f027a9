import type { AssistanceBatchState } from '@uniongraph/schema/codes/assistance-batch-state';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { checkReason } from '../../privacy/check-reason.js';
import { lockBatch } from '../batches/lock-batch.js';
import { seenKey } from '../reach/seen-key.js';
import type { RemoveAssistanceGrantInput } from './assistance-grant-inputs.input.js';
import { type GrantRow, grantAfter } from './assistance-grant-rows.js';

/** An approved batch may still lose a grant, as of a household that left the archive before it was paid. */
const removable: readonly AssistanceBatchState[] = ['DRAFT', 'RETURNED', 'APPROVED'];

/** Takes a grant out of its batch; its money is free again, the record stays. */
export async function removeAssistanceGrant(
  context: Context,
  { id, expectedVersion, reason }: RemoveAssistanceGrantInput,
): Promise<GrantRow> {
  const key = await seenKey(context, 'assistance_grant', 'AssistanceGrant', id);
  const faults = new Faults();
  checkReason(faults, 'input.reason', reason);
  faults.throwIfAny();
  const { batchId } = await grantAfter(context, key);
  await inTransaction(context, async (within) => {
    const { whole } = within;
    const batch = await lockBatch(within, batchId);
    const { rows } = await sql<{ version: number; isRemoved: boolean }>`
      select version, state = 'REMOVED' as "isRemoved" from assistance_grant where id = ${key}::bigint for update`.execute(
      whole,
    );
    const grant = rows[0]!;
    checkVersion(expectedVersion, grant.version);
    if (grant.isRemoved) faults.add('input.id', 'REMOVED', '已移出批次。', 'It was removed before.');
    else if (!removable.includes(batch.state))
      faults.add(
        'input.id',
        'BATCH_CLOSED',
        '批次待审批或已发放，不能移出。',
        'Its batch is submitted or paid; nothing is taken out of it.',
        removable.join(', '),
      );
    faults.throwIfAny();
    await sql`update assistance_grant set state = 'REMOVED', version = version + 1 where id = ${key}::bigint`.execute(
      whole,
    );
    await sql`update assistance_batch set version = version + 1 where id = ${batchId}::bigint`.execute(whole);
    await recordAct(within, 'ASSISTANCE_GRANT_REMOVE', `AssistanceGrant:${key}`, { batch: batchId, reason });
  });
  return grantAfter(context, key);
}
