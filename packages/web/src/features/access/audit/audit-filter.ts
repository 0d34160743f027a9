import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { AuditOutcome } from '@uniongraph/schema/codes/audit-outcome';

export interface AuditFilterState {
  event: AuditEvent | null;
  outcome: AuditOutcome | null;
  who: string;
  subject: string;
  /** Days of the reader's calendar, both included. */
  from: string | null;
  to: string | null;
}

/** The filter as the contract spells it; null where nothing is asked for. */
export function auditWhere({ event, outcome, who, subject, from, to }: AuditFilterState) {
  const where = {
    ...(event && { event: { eq: event } }),
    ...(outcome && { outcome: { eq: outcome } }),
    ...(who.trim() && { principalName: { contains: who.trim() } }),
    ...(subject.trim() && { subject: { contains: subject.trim() } }),
    ...((from || to) && {
      madeAt: { ...(from && { gte: startOf(from) }), ...(to && { lt: startOf(to, 1) }) },
    }),
  };
  return Object.keys(where).length > 0 ? where : null;
}

function startOf(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
