import type { AuditEvent } from '@uniongraph/schema/codes/audit-event';
import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import { roles } from '@uniongraph/schema/codes/role';
import type { Context } from '../../context.js';
import { apiError } from '../../errors.js';
import { recordAudit } from '../access/audit/record-audit.js';
import type { PersonalTable } from './personal-table.js';
import { mayReveal } from './who-may-reveal.js';

/** Throws UNAUTHENTICATED or FORBIDDEN unless the viewer may see all of these fields; an attempt is recorded. */
export async function refuseReveal(
  { viewer, whole, asking }: Context,
  event: AuditEvent,
  fields: readonly PersonalTable['fields'][string][],
  details: { purpose: string; reason: string },
  subject?: string,
): Promise<void> {
  if (!viewer) throw apiError('UNAUTHENTICATED');
  const refused = fields.filter((field) => !mayReveal(viewer, field.class));
  const [first] = refused;
  if (!first) return;
  const codes = refused.map(({ code }) => code);
  await recordAudit(whole, {
    event,
    outcome: 'REFUSED',
    viewer,
    address: asking.address,
    ...(subject && { subject }),
    details: { ...details, fields: codes },
  });
  const holders = personalAccess.revealers[first.class].map((role) => roles.get(role));
  throw apiError('FORBIDDEN', {
    zh: `您的角色不能查看 ${first.class} 级字段（${first.zh}）；可查看的角色：${holders.map(({ zh }) => zh).join('、')}。`,
    en: `Your roles do not see fields of class ${first.class} (${first.en}); these do: ${holders.map(({ en }) => en).join(', ')}.`,
  });
}
