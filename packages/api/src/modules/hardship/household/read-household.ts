import { parsePersonId } from '@uniongraph/schema/codes/person-id';
import { sexes } from '@uniongraph/schema/codes/sex';
import { hardshipLimits } from '../../../limits/hardship-limits.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';
import type { HouseholdMemberInput } from './household-member.input.js';

/** A person as the file will hold him. */
export interface HouseholdPerson extends Pick<HouseholdMemberInput, 'relation' | 'health' | 'workState'> {
  name: string;
  idNumber: string | null;
  phone: string | null;
  /** GB/T 2261.1. */
  sexDigit: number;
  bornOn: string | null;
}

/** Checks who belongs to a household; what is wrong is told by place, never by value. */
export function readHousehold(faults: Faults, members: readonly HouseholdMemberInput[]): HouseholdPerson[] {
  const path = 'input.members';
  if (members.length > hardshipLimits.householdMembers)
    faults.addTooMany(path, hardshipLimits.householdMembers, members.length);
  const applicants = members.filter(({ relation }) => relation === 'APPLICANT').length;
  if (applicants !== 1)
    faults.add(
      path,
      'ONE_APPLICANT',
      `须有且仅有一名申请人，现有${applicants}名。`,
      `There must be exactly one applicant; here are ${applicants}.`,
      'relation: APPLICANT × 1',
    );
  const people = members.map((member, index) => readPerson(faults, member, `${path}[${index}]`));
  checkNumbersDiffer(faults, people);
  checkAges(faults, people);
  return people;
}

function readPerson(faults: Faults, member: HouseholdMemberInput, path: string): HouseholdPerson {
  const name = member.name.trim();
  checkText(faults, `${path}.name`, name, hardshipLimits.nameLength);
  const idNumber = member.idNumber?.trim().normalize('NFKC').toUpperCase() ?? null;
  const identity = idNumber === null ? null : parsePersonId(idNumber);
  if (identity && !identity.ok)
    faults.add(
      `${path}.idNumber`,
      `ID_NUMBER_${identity.problem.code}`,
      identity.problem.messageZh,
      identity.problem.messageEn,
    );
  if (member.relation === 'APPLICANT' && idNumber === null)
    faults.add(`${path}.idNumber`, 'MISSING', '申请人须填身份证号。', 'The applicant must have an identity number.');
  const phone = member.phone?.trim() || null;
  if (phone !== null && !/^1[3-9]\d{9}$/.test(phone))
    faults.add(
      `${path}.phone`,
      'PHONE',
      '应为11位手机号码。',
      'A mobile number of 11 digits is expected.',
      '13800000000',
    );
  const known = identity?.ok ? identity.value : null;
  return {
    relation: member.relation,
    health: member.health ?? null,
    workState: member.workState ?? null,
    name,
    idNumber,
    phone,
    sexDigit: Number(sexes.get(known?.sex ?? member.sex ?? 'UNKNOWN').gb),
    bornOn: known?.bornOn ?? null,
  };
}

function checkNumbersDiffer(faults: Faults, people: readonly HouseholdPerson[]): void {
  const seen = new Map<string, number>();
  for (const [index, { idNumber }] of people.entries()) {
    if (idNumber === null) continue;
    const first = seen.get(idNumber);
    if (first !== undefined)
      faults.add(
        `input.members[${index}].idNumber`,
        'TWICE',
        `与第${first + 1}名成员的身份证号相同。`,
        `Member ${first + 1} has the same identity number.`,
      );
    else seen.set(idNumber, index);
  }
}

function checkAges(faults: Faults, people: readonly HouseholdPerson[]): void {
  const born = people.find(({ relation }) => relation === 'APPLICANT')?.bornOn;
  if (!born) return;
  for (const [index, { relation, bornOn }] of people.entries()) {
    if (bornOn === null) continue;
    const isImpossible = (relation === 'CHILD' && bornOn <= born) || (relation === 'PARENT' && bornOn >= born);
    if (!isImpossible) continue;
    const [zh, en] =
      relation === 'CHILD'
        ? ['子女的出生日期不能早于申请人。', 'A child is not born before the applicant.']
        : ['父母的出生日期不能晚于申请人。', 'A parent is not born after the applicant.'];
    faults.add(`input.members[${index}].idNumber`, 'AGE_ORDER', zh, en);
  }
}
