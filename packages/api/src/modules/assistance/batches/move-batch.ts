import { type AssistanceBatchState, assistanceBatchStates } from '@uniongraph/schema/codes/assistance-batch-state';
import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { checkVersion } from '../../access/find-within-reach.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { seenKey } from '../reach/seen-key.js';
import type { AssistanceBatchVersionInput } from './assistance-batch-inputs.input.js';
import { type BatchRow, batchAfter } from './assistance-batch-rows.js';
import { type LockedBatch, lockBatch } from './lock-batch.js';

interface Move {
  to: AssistanceBatchState;
  event: AuditEvent;
  set: RawBuilder<unknown>;
  /** What is wrong with it beyond the state, and what else is to be done. */
  also?(within: Context, batch: LockedBatch, faults: Faults): Promise<void>;
  details?: Readonly<Record<string, unknown>>;
}

/** Moves a batch into another state that may follow its own, in one transaction with its line of the audit log. */
export async function moveBatch(
  context: Context,
  { id, expectedVersion }: AssistanceBatchVersionInput,
  { to, event, set, also, details }: Move,
): Promise<BatchRow> {
  const key = await seenKey(context, 'assistance_batch', 'AssistanceBatch', id);
  await inTransaction(context, async (within) => {
    const batch = await lockBatch(within, key);
    checkVersion(expectedVersion, batch.version);
    const faults = new Faults();
    checkMove(faults, batch.state, to);
    faults.throwIfAny();
    await also?.(within, batch, faults);
    faults.throwIfAny();
    await sql`update assistance_batch set state = ${to}, ${set}, version = version + 1 where id = ${key}::bigint`.execute(
      within.whole,
    );
    const states = { before: { state: batch.state }, after: { state: to } };
    await recordAct(within, event, `AssistanceBatch:${key}`, { ...states, ...details });
  });
  return batchAfter(context, key);
}

function checkMove(faults: Faults, from: AssistanceBatchState, to: AssistanceBatchState): void {
  const next: readonly AssistanceBatchState[] = assistanceBatchStates.get(from).next;
  if (next.includes(to)) return;
  const named = (language: 'zh' | 'en') => next.map((code) => assistanceBatchStates.get(code)[language]);
  const now = assistanceBatchStates.get(from);
  const then = assistanceBatchStates.get(to);
  faults.add(
    'input.id',
    'ILLEGAL_MOVE',
    `${now.zh}的批次不能转为${then.zh}；可转为：${named('zh').join('、') || '无'}。`,
    `A batch that is ${now.en.toLowerCase()} cannot become ${then.en.toLowerCase()}; it may become: ${named('en').join(', ').toLowerCase() || 'nothing'}.`,
    next.join(', '),
  );
}
