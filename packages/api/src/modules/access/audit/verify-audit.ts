import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import { auditHead, markText } from './audit-mark.js';
import type { AuditVerificationType } from './audit-verification.type.js';

/** What was found of the log, whenever that was. */
export type AuditState = Omit<AuditVerificationType, 'verifiedAt'>;

/** Computes the chain of hashes anew, in one pass of the database over the log, up to the first entry that is not right. */
export async function verifyAudit(whole: Kysely<Tables>): Promise<AuditState> {
  const { rows: broken } = await sql<{ id: string; problem: string }>`
    select id::text as id, case when id <> before + 1 then 'MISSING' when hash is distinct from computed then 'CHANGED'
      else 'UNCHAINED' end as problem
    from (
      select e.id, e.hash, e.previous_hash, lag(e.id, 1, 0::bigint) over chain as before,
        coalesce(lag(e.hash) over chain, '\\x'::bytea) as hash_before,
        sha256(coalesce(e.previous_hash, '\\x'::bytea) || convert_to(audit_entry_text(e), 'UTF8')) as computed
      from audit_entry e window chain as (order by e.id)) entry
    where id <> before + 1 or hash is distinct from computed or previous_hash is distinct from hash_before
    order by id limit 1`.execute(whole);
  const { rows: counted } = await sql<{ entries: number }>`select count(*)::int as entries from audit_entry`.execute(
    whole,
  );
  const head = await auditHead(whole);
  const first = broken[0];
  return {
    isWhole: !first,
    entries: counted[0]!.entries,
    firstBroken: first?.id ?? null,
    problem: first?.problem ?? null,
    head: head ? markText(head) : null,
  };
}
