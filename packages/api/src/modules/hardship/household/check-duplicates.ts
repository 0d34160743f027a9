import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import type { Faults } from '../../../shared/faults.js';
import { fieldHashes } from '../../privacy/cipher/field-hash.js';
import { householdMemberPrivacy } from '../../privacy/field-classes.js';
import { columnOf } from '../../privacy/personal-table.js';
import { addOnFile } from './add-on-file.js';
import type { HouseholdPerson } from './read-household.js';

const { idNumber } = householdMemberPrivacy.fields;

/**
 * Whether anybody of a household is in another file that is under way or on file, wherever that is. A file beyond the viewer's
 * scope is not named: only that there is one.
 */
export async function checkDuplicates(
  { whole, db }: Pick<Context, 'whole' | 'db'>,
  faults: Faults,
  people: readonly Pick<HouseholdPerson, 'idNumber'>[],
): Promise<void> {
  for (const [index, person] of people.entries()) {
    if (person.idNumber === null) continue;
    const hashes = fieldHashes(columnOf(householdMemberPrivacy, idNumber!), person.idNumber);
    const { rows } = await sql<{ caseId: string }>`
      select p.case_id as "caseId" from household_member p
      where p.id_number_hash = any(${hashes}::bytea[]) and p.is_open`.execute(whole);
    if (!rows[0]) continue;
    const seen = await sql<{ caseNo: string }>`
      select h.case_no as "caseNo" from hardship_case h where h.id = ${rows[0].caseId}::bigint`.execute(db);
    addOnFile(faults, index, seen.rows[0]?.caseNo);
  }
}
