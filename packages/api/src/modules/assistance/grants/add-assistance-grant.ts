import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { nextKey } from '../../../shared/next-key.js';
import { hashedInput } from '../../access/idempotency/hashed-input.js';
import { once } from '../../access/idempotency/once.js';
import { recordAct } from '../../access/record-act.js';
import { assistanceGrantPrivacy } from '../../privacy/assistance-field-classes.js';
import { lockBatch } from '../batches/lock-batch.js';
import { checkAmount } from '../money/check-amount.js';
import { readAccount } from '../money/read-account.js';
import { takeFromFund } from '../money/take-from-fund.js';
import { sealText } from '../reach/seal-text.js';
import { seenKey } from '../reach/seen-key.js';
import type { AddAssistanceGrantInput } from './assistance-grant-inputs.input.js';
import { type GrantRow, grantAfter } from './assistance-grant-rows.js';
import { lockCaseOnFile } from './lock-case-on-file.js';

const { bankAccount } = assistanceGrantPrivacy.fields;

interface Granted extends Omit<AddAssistanceGrantInput, 'bankAccount' | 'idempotencyKey'> {
  account: string | null;
}

export async function addAssistanceGrant(context: Context, input: AddAssistanceGrantInput): Promise<GrantRow> {
  const { idempotencyKey, bankAccount: given, ...rest } = input;
  const batch = await seenKey(context, 'assistance_batch', 'AssistanceBatch', input.batch);
  const file = await seenKey(context, 'hardship_case', 'HardshipCase', input.case);
  const faults = new Faults();
  checkAmount(faults, 'input.amount', input.amount);
  const account = readAccount(faults, input.paymentMethod, given);
  faults.throwIfAny();
  const grant = { ...rest, batch, case: file, account };
  const { result } = await once(
    context,
    { operation: 'addAssistanceGrant', key: idempotencyKey, input: hashedInput(input, ['bankAccount']) },
    (within) => insertGrant(within, grant),
  );
  return grantAfter(context, result);
}

async function insertGrant(within: Context, grant: Granted): Promise<string> {
  const { whole } = within;
  const { fundId, ...batch } = await lockBatch(within, grant.batch);
  const kind = grant.kind ?? batch.kind;
  const faults = new Faults();
  if (!batch.isOpen)
    faults.add(
      'input.batch',
      'BATCH_CLOSED',
      '批次已提交，退回后才能增加。',
      'The batch was submitted; grants are added once it is returned.',
      'DRAFT, RETURNED',
    );
  await lockCaseOnFile(within, faults, 'input.case', grant.case);
  const { rows: same } = await sql`
    select from assistance_grant where batch_id = ${grant.batch}::bigint and case_id = ${grant.case}::bigint
      and kind = ${kind} and state <> 'REMOVED'`.execute(whole);
  if (same.length > 0)
    faults.add(
      'input.case',
      'DUPLICATE',
      '该户在此批次中已有同类帮扶。',
      'The household has a grant of this kind in the batch.',
    );
  await takeFromFund(within, faults, { fundId, amount: grant.amount });
  faults.throwIfAny();
  const id = await nextKey(whole, 'assistance_grant');
  const sealed = sealText(assistanceGrantPrivacy, bankAccount, id, grant.account);
  await sql`
    insert into assistance_grant (id, batch_id, case_id, kind, amount, payment_method, account_cipher)
    values (${id}::bigint, ${grant.batch}::bigint, ${grant.case}::bigint, ${kind}, ${grant.amount}::numeric,
      ${grant.paymentMethod}, ${sealed}::bytea)`.execute(whole);
  await sql`update assistance_batch set version = version + 1 where id = ${grant.batch}::bigint`.execute(whole);
  await recordAct(within, 'ASSISTANCE_GRANT_ADD', `AssistanceGrant:${id}`, { batch: grant.batch });
  return id;
}
