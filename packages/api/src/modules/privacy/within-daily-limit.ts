import { type Kysely, sql } from 'kysely';
import type { Context } from '../../context.js';
import { apiError } from '../../errors.js';
import { personalLimits } from '../../limits/personal-limits.js';
import type { Tables } from '../../tables.js';
import { type AuditRecord, recordAudit } from '../access/audit/record-audit.js';

/** What the audit log has of every sight of a person, and how many of them somebody may have in 24 hours. */
const daily = { FIELD_REVEAL: personalLimits.reveals, MEMBER_FIND: personalLimits.finds } as const;

type Sight = Omit<AuditRecord, 'event' | 'outcome' | 'viewer' | 'address'> & { event: keyof typeof daily };

/**
 * Does some work with its line in the audit log, unless the viewer has had as many of these in the last 24 hours as he may:
 * then the attempt is recorded, and RATE_LIMITED says until when. Two at once count one after the other.
 */
export async function withinDailyLimit(
  { whole, viewer, asking }: Context,
  { event, ...seen }: Sight,
  work: (within: Kysely<Tables>) => Promise<unknown> = async () => {},
): Promise<void> {
  const sight = { ...seen, viewer, address: asking.address };
  const freeAt = await whole.transaction().execute(async (within) => {
    const { kind, id } = viewer!.principal;
    await sql`select pg_advisory_xact_lock(hashtext(${`${event} of ${kind} ${id}`}))`.execute(within);
    const until = await fullUntil(within, viewer!.principal, event, sight.subject);
    if (until) return until;
    await work(within);
    await recordAudit(within, { ...sight, event, outcome: 'SUCCEEDED' });
    return undefined;
  });
  if (!freeAt) return;
  const details = { ...sight.details, why: 'DAILY_LIMIT' };
  await recordAudit(whole, { ...sight, event, outcome: 'REFUSED', details });
  throw tooMany(daily[event], freeAt);
}

/** When the next becomes possible; undefined while it is. Seeing the same person again is no further one. */
async function fullUntil(
  db: Kysely<Tables>,
  { kind, id }: { kind: string; id: string },
  event: keyof typeof daily,
  subject: string | undefined,
): Promise<Date | undefined> {
  // Of finds each counts: one that found nobody tells something as well.
  const person = event === 'MEMBER_FIND' ? sql`id::text` : sql`subject`;
  const { rows } = await sql<{ seen: number; known: boolean; freeAt: string | null }>`
    select count(*)::int as seen, coalesce(bool_or(person = ${subject ?? null}), false) as known,
      (min(last) + interval '24 hours')::text as "freeAt"
    from (select ${person} as person, max(made_at) as last from audit_entry
      where event = ${event} and outcome = 'SUCCEEDED' and made_at > clock_timestamp() - interval '24 hours'
        and principal_kind = ${kind} and principal_id = ${id} group by 1) person`.execute(db);
  const { seen, known, freeAt } = rows[0]!;
  return seen < daily[event] || known || freeAt === null ? undefined : new Date(freeAt);
}

function tooMany(limit: number, freeAt: Date) {
  const resetAt = freeAt.toISOString();
  const retryAfter = Math.max(1, Math.ceil((freeAt.getTime() - Date.now()) / 1_000));
  return apiError(
    'RATE_LIMITED',
    {
      zh: `24 小时内最多 ${limit} 次，${resetAt} 之后可再查看；此次尝试已记入审计日志。`,
      en: `At most ${limit} in 24 hours; try again after ${resetAt}. The attempt is recorded in the audit log.`,
    },
    { limit, retryAfter, resetAt },
  );
}
