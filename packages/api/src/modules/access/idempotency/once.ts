import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { writeLimits } from '../../../limits/write-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { inTransaction } from '../in-transaction.js';

/** What was done, and whether it was done now: what is shown once is not there when it was done before. */
export interface Done<Result> {
  result: Result;
  isRepeated: boolean;
}

/** Of old keys so many are forgotten with each new one, more than are made. */
const FORGOTTEN_AT_ONCE = 100;

/**
 * Does some work in a transaction, once for each idempotency key of a principal in the organization that he acts for: asked again with the same input, it
 * answers with what was made before; with another, IDEMPOTENCY_MISMATCH. A repetition at the same time waits for the
 * first. `Result` is kept as JSON and must hold no secret.
 */
export async function once<Result>(
  context: Context,
  { operation, key, input }: { operation: string; key: string | null | undefined; input: object },
  work: (within: Context) => Promise<Result>,
): Promise<Done<Result>> {
  if (key === null || key === undefined) return { result: await inTransaction(context, work), isRepeated: false };
  const faults = new Faults();
  checkText(faults, 'input.idempotencyKey', key, writeLimits.idempotencyKey);
  faults.throwIfAny();
  const { viewer, now } = context;
  const at = now();
  const principal = `${viewer?.principal.kind}:${viewer?.principal.id} for ${viewer?.organization.id} ${viewer?.line ?? 'AREA'}`;
  const hash = createHash('sha256').update(canonical(input)).digest();
  const mine = sql`principal = ${principal} and operation = ${operation} and key = ${key}`;
  return inTransaction(context, async (within) => {
    // Waits while another holds the same key; then either it is free again, or what it made is there.
    const taken = await sql`
      with forgotten as (
        delete from idempotency_key where ctid = any (array(
          select ctid from idempotency_key
          where created_at <= ${at}::timestamptz - ${writeLimits.idempotencyHours} * interval '1 hour' and not (${mine})
          order by created_at limit ${FORGOTTEN_AT_ONCE} for update skip locked)))
      insert into idempotency_key as k (principal, operation, key, input_hash, created_at)
      values (${principal}, ${operation}, ${key}, ${hash}, ${at})
      on conflict (principal, operation, key) do update
        set input_hash = excluded.input_hash, result = null, created_at = excluded.created_at
        where k.created_at <= ${at}::timestamptz - ${writeLimits.idempotencyHours} * interval '1 hour'
      returning 1`.execute(within.whole);
    if (taken.rows.length === 0) {
      const { rows } = await sql<{ same: boolean; result: Result }>`
        select input_hash = ${hash} as same, result from idempotency_key where ${mine}`.execute(within.whole);
      if (!rows[0]?.same) throw apiError('IDEMPOTENCY_MISMATCH');
      return { result: rows[0].result, isRepeated: true };
    }
    const result = await work(within);
    await sql`update idempotency_key set result = ${JSON.stringify(result)}::jsonb where ${mine}`.execute(within.whole);
    return { result, isRepeated: false };
  });
}

/** The same text for the same input, in whatever order its fields stand; the key itself is no part of it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (name, inner) => {
    if (name === 'idempotencyKey') return undefined;
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
