import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import type { Context } from '../../../context.js';
import { recordAudit } from '../audit/record-audit.js';
import type { CurrentSession } from './current-session.js';
import { principalOf } from './session-viewer.js';

/** Writes what somebody did to the account or the sessions that are their own, in the transaction of `context`. */
export const recordOwnAct = (
  { whole, asking }: Context,
  session: CurrentSession,
  event: AuditEvent,
  details?: Readonly<Record<string, unknown>>,
): Promise<void> =>
  recordAudit(whole, {
    event,
    outcome: 'SUCCEEDED',
    viewer: principalOf(session),
    address: asking.address,
    subject: `UserAccount:${session.user.id}`,
    ...(details && { details }),
  });
