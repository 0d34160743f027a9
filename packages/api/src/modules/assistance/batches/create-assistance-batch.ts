import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { checkBrand } from '../../programmes/check-brand.js';
import { seenKey } from '../reach/seen-key.js';
import type { CreateAssistanceBatchInput } from './assistance-batch-inputs.input.js';
import { type BatchRow, batchAfter } from './assistance-batch-rows.js';

export async function createAssistanceBatch(context: Context, input: CreateAssistanceBatchInput): Promise<BatchRow> {
  const fund = await seenKey(context, 'assistance_fund', 'AssistanceFund', input.fund);
  const faults = new Faults();
  checkText(faults, 'input.name', input.name);
  await checkBrand(context, faults, 'input.brand', input.brand);
  faults.throwIfAny();
  const { result } = await once(
    context,
    { operation: 'createAssistanceBatch', key: input.idempotencyKey, input },
    (within) => insertBatch(within, fund, input),
  );
  return batchAfter(context, result);
}

async function insertBatch(
  within: Context,
  fund: string,
  { kind, name, brand }: CreateAssistanceBatchInput,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into assistance_batch (fund_id, organization_id, division_code, brand_code, kind, name)
    select f.id, f.organization_id, f.division_code, ${brand ?? null}, ${kind}, ${name}
    from assistance_fund f where f.id = ${fund}::bigint returning id`.execute(within.whole);
  const { id } = rows[0]!;
  await recordAct(within, 'ASSISTANCE_BATCH_CREATE', `AssistanceBatch:${id}`, { fund });
  return id;
}
