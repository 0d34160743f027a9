import { type AssistanceBatchState, assistanceBatchStates } from '@uniongraph/schema/codes/assistance-batch-state';
import type { AssistanceKind } from '@uniongraph/schema/codes/assistance-kind';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';

interface BatchRecord {
  id: string;
  fundId: string;
  kind: AssistanceKind;
  state: AssistanceBatchState;
  version: number;
  submittedBy: string | null;
  /** Day of the approval in China. */
  approvedOn: string | null;
}

export interface LockedBatch extends BatchRecord {
  isOpen: boolean;
}

/** A batch that the viewer was found to see, held until the transaction ends. Files and funds are locked after it. */
export async function lockBatch({ whole }: Context, key: string): Promise<LockedBatch> {
  const { rows } = await sql<BatchRecord>`
    select b.id, b.fund_id as "fundId", b.kind, b.state, b.version, b.submitted_by as "submittedBy",
      (b.approved_at at time zone 'Asia/Shanghai')::date::text as "approvedOn"
    from assistance_batch b where b.id = ${key}::bigint for update`.execute(whole);
  const batch = rows[0]!;
  return { ...batch, isOpen: assistanceBatchStates.get(batch.state).isOpen };
}
