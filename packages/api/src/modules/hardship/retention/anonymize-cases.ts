import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Written in the place of a name. */
export const ANONYMOUS = '已匿名';

const closed = `h.state in ('EXITED', 'REJECTED', 'WITHDRAWN') and h.anonymized_at is null
  and (select max(s.taken_on) from hardship_step_taken s where s.case_id = h.id) < ?::date`;

/**
 * Takes all that tells of persons out of files that were closed before a day; how they stood stays, so that no number
 * changes (PIPL art. 19; domain.md §2.8). Answers with how many files it were.
 */
export async function anonymizeCases(em: SqlEntityManager, before: string): Promise<number> {
  return em.transactional(async (within) => {
    const files = await within.execute<{ id: string }[]>(
      `update hardship_case h set unit_name = null, finances_cipher = null, override_reason_cipher = null,
         anonymized_at = now(), version = version + 1 where ${closed} returning h.id`,
      [before],
    );
    const ids = files.map(({ id }) => id);
    await within.execute(
      `update household_member set name = ?, phone = null, birth_year = null, id_number_cipher = null, id_number_hash = null,
         health = null, work_state = null where case_id = any (?::bigint[])`,
      [ANONYMOUS, `{${ids.join(',')}}`],
    );
    await within.execute(`update hardship_step_taken set note_cipher = null where case_id = any (?::bigint[])`, [
      `{${ids.join(',')}}`,
    ]);
    return ids.length;
  });
}
