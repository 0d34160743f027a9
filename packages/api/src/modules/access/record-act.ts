import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { Context } from '../../context.js';
import { type AuditRecord, recordAudit } from './audit/record-audit.js';

/** Writes an act of the viewer that was done, in its transaction. */
export const recordAct = (
  { whole, viewer, asking }: Context,
  event: AuditEvent,
  subject: string,
  details: NonNullable<AuditRecord['details']>,
): Promise<void> =>
  recordAudit(whole, { event, outcome: 'SUCCEEDED', viewer, address: asking.address, subject, details });
