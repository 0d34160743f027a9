import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { AuditVerificationType } from './audit-verification.type.js';
import { recordAudit } from './record-audit.js';
import { type AuditState, verifyAudit } from './verify-audit.js';

/** Verifies the whole log and writes into it what was found, so that auditors see when it was verified last. */
export async function recordVerification({ whole, viewer, asking, now }: Context): Promise<AuditVerificationType> {
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
