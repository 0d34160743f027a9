import { sql } from 'kysely';
import { alignMany } from '../../../shared/loaders/align.js';
import { defineLoader } from '../../../shared/loaders/define-loader.js';
import type { LikelyDuplicateType } from './likely-duplicate.type.js';

/** Files with somebody like the applicant, everywhere; those that the viewer does not see are told of without their number. */
export const likelyDuplicatesOf = defineLoader<string, LikelyDuplicateType[]>(async (ids, { whole, db }) => {
  const { rows } = await sql<{ caseId: string; otherId: string }>`
    select distinct p.case_id as "caseId", other.case_id as "otherId"
    from household_member p
    join household_member other on other.case_id <> p.case_id and other.relation = 'APPLICANT'
      and (other.id_number_hash = p.id_number_hash
        or (other.name = p.name and other.birth_year = p.birth_year and other.sex = p.sex))
    where p.case_id = any(${ids}::bigint[]) and p.relation = 'APPLICANT'
    order by 1, 2`.execute(whole);
  const others = rows.map(({ otherId }) => otherId);
  const seen =
    others.length === 0
      ? []
      : await db
          .selectFrom('hardship_case as h')
          .select(['h.id', 'h.case_no as caseNo'])
          .where(sql<boolean>`h.id = any(${others}::bigint[])`)
          .execute();
  const numbers = new Map(seen.map(({ id, caseNo }) => [id, caseNo]));
  return alignMany(ids, rows, ({ caseId }) => caseId).map((found) =>
    found.map(({ otherId }) => ({ caseNo: numbers.get(otherId) ?? null })),
  );
});
