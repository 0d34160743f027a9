import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';

/** Takes the persons of a file that is taken up again, unless one of them is in another open file by now. */
export async function reopenPeople({ whole }: Context, caseId: string): Promise<void> {
  const { rows } = await sql`
    select 1 from household_member p
    join household_member other on other.id_number_hash = p.id_number_hash and other.is_open and other.case_id <> p.case_id
    where p.case_id = ${caseId}::bigint limit 1`.execute(whole);
  if (rows.length > 0) {
    const faults = new Faults();
    faults.add(
      'input.step',
      'ON_FILE',
      '家庭成员已在其他档案中，不能再次办理。',
      'Somebody of the household is in another file by now.',
    );
    faults.throwIfAny();
  }
  await sql`update household_member set is_open = true where case_id = ${caseId}::bigint`.execute(whole);
}
