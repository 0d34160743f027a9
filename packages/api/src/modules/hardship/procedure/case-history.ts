import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { today } from '../../../shared/today.js';
import type { HardshipCaseRow } from '../cases/hardship-case-rows.js';
import type { CaseHistory } from './check-step.js';

/** What the rules of a step ask of a file beside its row, which the transaction has locked. */
export async function caseHistory(
  within: Context,
  { rowId, episode }: Pick<HardshipCaseRow, 'rowId' | 'episode'>,
): Promise<CaseHistory> {
  const { rows } = await sql<Omit<CaseHistory, 'today'>>`
    select max(s.taken_on) as "lastOn",
      (count(*) filter (where s.step = 'OBJECTION' and s.episode = ${episode})
        - count(*) filter (where s.step = 'ANSWER_OBJECTION' and s.episode = ${episode}))::int as "openObjections",
      (select max(t.from_on) from hardship_standing t where t.case_id = ${rowId}::bigint and t.to_on is null) as "standsSince"
    from hardship_step_taken s where s.case_id = ${rowId}::bigint`.execute(within.whole);
  return { ...rows[0]!, today: today(within) };
}
