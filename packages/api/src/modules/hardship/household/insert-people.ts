import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { Faults } from '../../../shared/faults.js';
import { householdMemberPrivacy } from '../../privacy/field-classes.js';
import { sealField } from '../../privacy/sealed-field.js';
import { addOnFile } from './add-on-file.js';
import type { HouseholdPerson } from './read-household.js';

const { idNumber: idNumberField } = householdMemberPrivacy.fields;

/** Writes the persons of a new file, the applicant first. */
export async function insertPeople(
  { whole }: Context,
  file: { id: string; caseNo: string },
  people: readonly HouseholdPerson[],
): Promise<void> {
  const applicantFirst = people.toSorted((one, other) => rank(one) - rank(other));
  const faults = new Faults();
  for (const [index, person] of applicantFirst.entries()) {
    const key = `${file.caseNo}-${index + 1}`;
    const sealed =
      person.idNumber === null ? null : sealField(householdMemberPrivacy, idNumberField!, key, person.idNumber);
    const { rows } = await sql`
      insert into household_member (member_key, case_id, relation, name, sex, birth_year, phone, id_number_cipher,
        id_number_hash, health, work_state)
      values (${key}, ${file.id}::bigint, ${person.relation}, ${person.name}, ${person.sexDigit},
        ${person.bornOn === null ? null : Number(person.bornOn.slice(0, 4))}, ${person.phone}, ${sealed?.cipher ?? null},
        ${sealed?.hash ?? null}, ${person.health}, ${person.workState})
      on conflict (id_number_hash) where is_open do nothing returning 1`.execute(whole);
    // Somebody else entered the same person in this very moment.
    if (rows.length === 0) addOnFile(faults, people.indexOf(person));
  }
  faults.throwIfAny();
}

const rank = ({ relation }: HouseholdPerson) => (relation === 'APPLICANT' ? 0 : 1);
