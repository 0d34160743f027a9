import type { Context } from '../../context.js';
import { type AuditRecord, recordAudit } from './audit/record-audit.js';

/** Writes an act of the viewer that was done, in its transaction. */
export const recordAct = (
  { whole, viewer, asking }: Context,
  event: string,
  subject: string,
  details: NonNullable<AuditRecord['details']>,
): Promise<void> =>
  recordAudit(whole, { event, outcome: 'SUCCEEDED', viewer, address: asking.address, subject, details });
