import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { AuditVerificationType } from './audit-verification.type.js';
import { recordAudit } from './record-audit.js';
import { type AuditState, verifyAudit } from './verify-audit.js';

/** One verification reads the whole log: who asks again so soon is told what was just found. */
const RESTING_MS = 10_000;

interface Verification {
  begunAt: number;
  found: Promise<AuditVerificationType>;
}

/** By database. */
const latest = new WeakMap<object, Verification>();

/** Verifies the whole log and writes into it what was found, so that auditors see when it was verified last. */
export function recordVerification(context: Context): Promise<AuditVerificationType> {
  const begunAt = context.now().getTime();
  const known = latest.get(context.database);
  if (known && begunAt - known.begunAt < RESTING_MS) return known.found;
  const found = verifyAndRecord(context);
  latest.set(context.database, { begunAt, found });
  found.catch(() => latest.delete(context.database));
  return found;
}

async function verifyAndRecord({ whole, viewer, asking, now }: Context): Promise<AuditVerificationType> {
  const state = await verifyAudit(whole);
  const outcome = state.isWhole ? 'SUCCEEDED' : 'FAILED';
  await recordAudit(whole, { event: 'AUDIT_VERIFY', outcome, viewer, address: asking.address, details: { ...state } });
  return { ...state, verifiedAt: now() };
}

/** What was found when the log was verified last; null if it never was. */
export async function lastVerification({ whole }: Context): Promise<AuditVerificationType | null> {
  const { rows } = await sql<{ state: AuditState; madeAt: string }>`
    select details as state, made_at::text as "madeAt" from audit_entry where event = 'AUDIT_VERIFY'
    order by id desc limit 1`.execute(whole);
  const last = rows[0];
  return last ? { ...last.state, verifiedAt: new Date(last.madeAt) } : null;
}
