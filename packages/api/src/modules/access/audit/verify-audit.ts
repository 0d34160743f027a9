import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../tables.js';
import type { AuditVerificationType } from './audit-verification.type.js';

/** What was found of the log, whenever that was. */
export type AuditState = Omit<AuditVerificationType, 'verifiedAt'>;

/**
 * Computes the chain of hashes anew, up to the first entry that is not right. One statement, so that the number and the head
 * told are of the very entries that were verified.
 */
export async function verifyAudit(whole: Kysely<Tables>): Promise<AuditState> {
  const { rows } = await sql<Omit<AuditState, 'isWhole'>>`
    with broken as (
      select id::text as id, case when id <> before + 1 then 'MISSING' when hash is distinct from computed then 'CHANGED'
        else 'UNCHAINED' end as problem
      from (
        select e.id, e.hash, e.previous_hash, lag(e.id, 1, 0::bigint) over chain as before,
          coalesce(lag(e.hash) over chain, '\\x'::bytea) as hash_before,
          sha256(coalesce(e.previous_hash, '\\x'::bytea) || convert_to(audit_entry_text(e), 'UTF8')) as computed
        from audit_entry e window chain as (order by e.id)) entry
      where id <> before + 1 or hash is distinct from computed or previous_hash is distinct from hash_before
      order by entry.id limit 1
    )
    select (select count(*)::int from audit_entry) as entries, broken.id as "firstBroken", broken.problem,
      (select last.id || ':' || encode(last.hash, 'hex') from audit_entry last order by last.id desc limit 1) as head
    from (values (1)) as one left join broken on true`.execute(whole);
  const state = rows[0]!;
  return { isWhole: state.firstBroken === null, ...state };
}
