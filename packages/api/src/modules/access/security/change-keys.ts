import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { keyLimits } from '../../../limits/key-limits.js';
import { Faults } from '../../../shared/faults.js';
import { keyWithin, organizationWithinReach } from '../find-within-reach.js';
import { once } from '../idempotency/once.js';
import { inTransaction } from '../in-transaction.js';
import { issueKey } from '../keys/issue-key.js';
import { keptKeys } from '../keys/kept-keys.js';
import { checkKeySpec } from '../keys/key-spec.js';
import { keyState } from '../keys/key-state.js';
import { revokeKey } from '../keys/revoke-key.js';
import { rotateKey } from '../keys/rotate-key.js';
import { reaches } from '../reach.js';
import { recordAct } from '../record-act.js';
import { type ApiKeyRow, apiKeyAfter } from './api-key-rows.js';
import type { CreateKeyInput, IssuedApiKeyType, RevokeKeyInput, RotateKeyInput } from './key-inputs.input.js';

/** Who made a key, if it was a user. */
const makerOf = ({ viewer }: Context) => (viewer?.principal.kind === 'USER' ? viewer.principal.id : null);

export async function createKeyFor(context: Context, input: CreateKeyInput): Promise<IssuedApiKeyType> {
  let text: string | null = null;
  const work = async (within: Context) => {
    const faults = new Faults();
    const organization = await organizationWithinReach(within, input.organization, faults);
    const spec = {
      name: input.name,
      role: input.role,
      organizationId: organization?.id ?? '',
      line: input.line ?? ('AREA' as const),
      allowedOperations: input.allowedOperations ?? null,
      documentsOnly: input.documentsOnly ?? false,
      mayIntrospect: input.mayIntrospect ?? true,
      addresses: input.addresses ?? null,
      requestsPerMinute: input.requestsPerMinute ?? null,
      costPerHour: input.costPerHour ?? null,
      expiresAt: input.expiresAt ? new Date(input.expiresAt) : null,
    };
    checkKeySpec(faults, spec, context.now(), 'input.');
    faults.throwIfAny();
    const key = await issueKey(within.whole, spec, makerOf(within), context.now());
    await recordAct(within, 'KEY_CREATE', `ApiKey:${key.id}`, {
      before: null,
      after: await keyState(within.whole, key.id),
    });
    text = key.text;
    return key.id;
  };
  const { result } = await once(context, { operation: 'createKey', key: input.idempotencyKey, input }, work);
  return { apiKey: await apiKeyAfter(context, result), key: text };
}

export async function rotateKeyFor(context: Context, input: RotateKeyInput): Promise<IssuedApiKeyType> {
  let text: string | null = null;
  const overlapHours = input.overlapHours ?? keyLimits.usualOverlapHours;
  const faults = new Faults();
  if (overlapHours < 0 || overlapHours > keyLimits.overlapHours)
    faults.add(
      'input.overlapHours',
      'OUT_OF_RANGE',
      `须为0至${keyLimits.overlapHours}。`,
      `It is 0 to ${keyLimits.overlapHours}.`,
      `0–${keyLimits.overlapHours}`,
    );
  faults.throwIfAny();
  const work = async (within: Context) => {
    const id = await lockKey(within, input.id);
    const before = await keyState(within.whole, id);
    const key = await rotateKey(within.whole, id, overlapHours, makerOf(within), context.now());
    const after = await keyState(within.whole, id);
    await recordAct(within, 'KEY_ROTATE', `ApiKey:${id}`, { before, after, successor: key.prefix, overlapHours });
    text = key.text;
    return key.id;
  };
  const { result } = await once(context, { operation: 'rotateKey', key: input.idempotencyKey, input }, work);
  keptKeys(context.database).clear();
  return { apiKey: await apiKeyAfter(context, result), key: text };
}

export async function revokeKeyFor(context: Context, input: RevokeKeyInput): Promise<ApiKeyRow> {
  const row = await inTransaction(context, async (within) => {
    const id = await lockKey(within, input.id);
    const before = await keyState(within.whole, id);
    if (await revokeKey(within.whole, id, context.now()))
      await recordAct(within, 'KEY_REVOKE', `ApiKey:${id}`, { before, after: await keyState(within.whole, id) });
    return apiKeyAfter(within, id);
  });
  keptKeys(context.database).clear();
  return row;
}

/** A key of an organization within reach, locked until the transaction ends. */
async function lockKey({ whole, viewer }: Context, id: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select k.id from api_key k where k.id = ${keyWithin(id, 'ApiKey')}::bigint
      and ${reaches(viewer, sql.ref('k.organization_id'))} for update of k`.execute(whole);
  if (!rows[0]) throw apiError('NOT_FOUND');
  return rows[0].id;
}
