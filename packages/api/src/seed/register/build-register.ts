import { largestRemainder } from '../allocation/largest-remainder.js';
import { dayWithin } from '../calendar/day.js';
import { LAST_ROUND, roundAt } from '../calendar/rounds.js';
import { linyiCounties } from '../linyi/counties.js';
import type { RandomStream } from '../random/random-stream.js';
import { randomStream } from '../random/random-stream.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import { madeUpIdNumber } from './made-up-id-number.js';
import { madeUpPhone } from './made-up-phone.js';
import { memberGroups } from './member-groups.js';
import type { MemberPlan, MembershipPlan } from './member-plan.js';

const MEMBERS = 2_000;

/**
 * Made-up members for showing persons, masks and transfers (domain.md §4.10). They are a sample and add up to nothing
 * published; the register is not the default source.
 */
export function buildRegister(unions: readonly OrganizationPlan[]): MemberPlan[] {
  const lasting = unions.filter((union) => union.exitRound === undefined);
  const counts = largestRemainder(
    MEMBERS,
    linyiCounties.map((county) => county.weight),
  );
  const homes = linyiCounties.flatMap(({ code }, i) => {
    const local = lasting.filter((union) => union.divisionCode === code);
    return Array.from({ length: counts[i]! }, (_, n) => ({ code, n, local }));
  });
  return homes.map(({ code, n, local }, index) => {
    const stream = randomStream(code, 'member', n);
    const number = String(index + 1).padStart(4, '0');
    const memberships = standings(stream, local);
    const sex = stream.perMille(430) ? 2 : 1;
    const birthYear = stream.between(1962, 2002);
    return {
      id: index + 1,
      memberNo: `DEMO-${code}-${number}`,
      name: `示例会员${number}`,
      sex,
      birthYear,
      groups: memberGroups(stream),
      memberships,
      idNumber: madeUpIdNumber(randomStream(code, 'member-id', n), birthYear, sex, index),
      phone: madeUpPhone(index),
    };
  });
}

/** One standing; of a hundred people, fourteen leave and eight more go to another union of the county. */
function standings(stream: RandomStream, unions: readonly OrganizationPlan[]): MembershipPlan[] {
  const joinedRound = stream.between(1, LAST_ROUND);
  const first = standing(stream, unions, joinedRound, dayWithin(stream, ...roundAt(joinedRound).firstHalf));
  const fate = stream.int(100);
  if (fate >= 22 || joinedRound === LAST_ROUND) return [first];
  const leftRound = stream.between(joinedRound + 1, LAST_ROUND);
  const leftOn = dayWithin(stream, ...roundAt(leftRound).firstHalf);
  Object.assign(first, { leftOn, leftRound });
  return fate < 8 ? [first, standing(stream, unions, leftRound, leftOn)] : [first];
}

/** In a union that is older than the round, so that nobody joins before it was founded. */
function standing(
  stream: RandomStream,
  unions: readonly OrganizationPlan[],
  joinedRound: number,
  joinedOn: string,
): MembershipPlan {
  const organization = stream.pick(unions.filter((union) => union.entryRound < joinedRound));
  return { organization, kind: stream.perMille(50) ? 'PROBATIONARY' : 'FULL', joinedOn, joinedRound };
}
