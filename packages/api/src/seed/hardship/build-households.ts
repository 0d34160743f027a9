import { archiveLevels } from '@uniongraph/schema/codes/archive-level';
import type { HardshipCategory } from '@uniongraph/schema/codes/hardship-category';
import type { HardshipCause } from '@uniongraph/schema/codes/hardship-cause';
import { largestRemainder } from '../allocation/largest-remainder.js';
import { dayWithin } from '../calendar/day.js';
import { linyiCounties } from '../linyi/counties.js';
import { randomStream } from '../random/random-stream.js';
import { householdFinances } from './household-finances.js';
import { householdPeople } from './household-people.js';
import type { HouseholdPlan } from './household-plan.js';
import { householdSteps } from './household-steps.js';

const HOUSEHOLDS = 600;

/** Households of Gansu in March 2022 (domain.md §3.1, v:gs): their mix is that of the demonstration. */
const gansu: readonly (readonly [HardshipCategory, number])[] = [
  ['SEVERE', 940],
  ['RELATIVE', 5035],
  ['SUDDEN', 827],
];

const causes: Readonly<Record<HardshipCause, number>> = {
  NO_LABOUR_ABILITY: 40,
  JOBLESS: 70,
  LAID_OFF: 90,
  NO_SOCIAL_INSURANCE: 20,
  BENEFITS_NOT_DELIVERED: 10,
  SERIOUS_ILLNESS: 480,
  NATURAL_DISASTER: 10,
  ACCIDENT: 60,
  SCHOOLING: 180,
  OTHER: 40,
};

/** Made-up households of Linyi's counties (domain.md §4.10): they show files, masks and small counts, and add up to nothing printed. */
export function buildHouseholds(): HouseholdPlan[] {
  const ofCategory = largestRemainder(
    HOUSEHOLDS,
    gansu.map(([, weight]) => weight),
  ).flatMap((count, index) => Array.from({ length: count }, () => gansu[index]![0]));
  const ofCounty = largestRemainder(
    HOUSEHOLDS,
    linyiCounties.map(({ weight }) => weight),
  ).flatMap((count, index) => Array.from({ length: count }, () => linyiCounties[index]!.code));
  let people = 0;
  return ofCounty.map((divisionCode, index) => {
    const stream = randomStream(divisionCode, 'household', index);
    // Every county has its share of each category: neighbours in the list take them by turns.
    const category = ofCategory[(index * 7) % HOUSEHOLDS]!;
    const appliedOn = dayWithin(stream, '2019-01-10', '2024-12-20');
    const year = Number(appliedOn.slice(0, 4));
    const label = String(index + 1).padStart(4, '0');
    const members = householdPeople(stream, label, () => people++);
    return {
      id: index + 1,
      caseNo: `KN-${divisionCode}-${year}-${label}`,
      divisionCode,
      category,
      cause: category === 'SUDDEN' ? (stream.perMille(700) ? 'ACCIDENT' : 'NATURAL_DISASTER') : stream.weighted(causes),
      archiveLevel: stream.pick(archiveLevels.codes.slice(0, 4)),
      appliedOn,
      people: members,
      finances: householdFinances(stream, category, members.length, year),
      steps: householdSteps(stream, appliedOn),
    };
  });
}
