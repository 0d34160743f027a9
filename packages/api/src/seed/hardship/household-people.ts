import type { HouseholdRelation } from '@uniongraph/schema/codes/household-relation';
import type { RandomStream } from '../random/random-stream.js';
import { madeUpIdNumber } from '../register/made-up-id-number.js';
import type { PersonPlan } from './household-plan.js';

/** Persons of a household, as often: 2.96 on average (domain.md §4.10). */
const sizes = { 1: 10, 2: 22, 3: 38, 4: 22, 5: 8 } as const;
const others: readonly HouseholdRelation[] = ['SPOUSE', 'CHILD', 'PARENT', 'CHILD'];

/** Who lives in a household; `next` counts everybody of all of them, so that no two have one number. */
export function householdPeople(stream: RandomStream, label: string, next: () => number): PersonPlan[] {
  const size = Number(stream.weighted(sizes));
  const birthYear = stream.between(1964, 1990);
  const sex = stream.perMille(480) ? 2 : 1;
  const relations: HouseholdRelation[] = ['APPLICANT', ...others.slice(0, size - 1)];
  return relations.map((relation, place) => {
    const born = bornIn(relation, birthYear, stream);
    const ofSex = relation === 'APPLICANT' ? sex : relation === 'SPOUSE' ? other(sex) : stream.perMille(500) ? 1 : 2;
    return {
      relation,
      name: place === 0 ? `示例职工${label}` : `示例家属${label}${'甲乙丙丁'[place - 1]}`,
      sex: ofSex,
      birthYear: born,
      idNumber: madeUpIdNumber(stream, born, ofSex, next()),
    };
  });
}

const other = (sex: 1 | 2): 1 | 2 => (sex === 1 ? 2 : 1);

function bornIn(relation: HouseholdRelation, applicant: number, stream: RandomStream): number {
  if (relation === 'CHILD') return applicant + stream.between(22, 30);
  if (relation === 'PARENT') return applicant - stream.between(20, 28);
  return relation === 'SPOUSE' ? applicant + stream.between(-3, 3) : applicant;
}
