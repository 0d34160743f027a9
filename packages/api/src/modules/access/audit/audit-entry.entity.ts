import { defineEntity, p } from '@mikro-orm/core';
import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import { auditOutcomes } from '@uniongraph/schema/codes/audit-outcome';
import { id } from '../../../shared/entity-columns.js';

/** One line of the audit log. A trigger chains each to the one before by its hash; none is ever changed or removed. */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  properties: {
    id: id(),
    madeAt: p.datetime().defaultRaw('clock_timestamp()'),
    event: p.string().$type<AuditEvent>(),
    outcome: p.enum(() => [...auditOutcomes.codes]),
    principalKind: p.string().nullable(),
    principalId: p.string().nullable(),
    principalName: p.string().nullable(),
    organizationCode: p.string().nullable(),
    address: p.string().nullable(),
    /** What was acted upon, as `Type:key`. */
    subject: p.string().nullable(),
    /** Never holds personal values. */
    details: p.json().$type<Record<string, unknown>>().nullable(),
    previousHash: p.blob().nullable(),
    hash: p.blob().nullable(),
  },
  indexes: [{ properties: ['madeAt'] }, { properties: ['event', 'madeAt'] }],
});
