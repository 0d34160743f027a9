import { findDivision } from '@uniongraph/schema/data/divisions';
import { largestRemainder } from '../allocation/largest-remainder.js';
import { dayWithin } from '../calendar/day.js';
import { ANCHOR, roundAt } from '../calendar/rounds.js';
import { randomStream } from '../random/random-stream.js';
import { changeAreaParent } from '../world/change-parent.js';
import type { IdRange } from '../world/id-range.js';
import { makeUpperOrganization } from '../world/make-upper-organization.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import { linyiCounties } from './counties.js';

/** S2: 28 village complexes (田园综合体) formed union federations. Which, and when, is synthetic. */
const COMPLEXES = 28;
const JOINT_UNIONS_EACH = 3;

/**
 * The federations of village complexes, `<division>-H-<number>` (联合会). Three joint unions of the county move under each.
 * They are kept out of the grassroots unions, which are 10,998 without them.
 */
export function villageComplexes(
  federations: ReadonlyMap<string, OrganizationPlan>,
  unions: readonly OrganizationPlan[],
  ids: IdRange,
): OrganizationPlan[] {
  const counts = largestRemainder(
    COMPLEXES,
    linyiCounties.map((county) => county.weight),
  );
  return linyiCounties.flatMap(({ code }, i) => {
    const joint = unions.filter(
      (union) => union.divisionCode === code && union.kind === 'JOINT' && union.exitRound === undefined,
    );
    return Array.from({ length: counts[i]! }, (_, n) => {
      const complex = makeComplex(federations.get(code)!, n + 1, ids.next());
      const movable = joint.filter((union) => union.entryRound < complex.entryRound);
      for (const union of movable.slice(n * JOINT_UNIONS_EACH, (n + 1) * JOINT_UNIONS_EACH)) {
        changeAreaParent(union, complex, complex.establishedOn, complex.entryRound);
      }
      return complex;
    });
  });
}

function makeComplex(federation: OrganizationPlan, n: number, id: number): OrganizationPlan {
  const { divisionCode } = federation;
  const stream = randomStream(divisionCode, 'village_complex', n);
  const entryRound = stream.between(ANCHOR - 2, ANCHOR);
  const number = String(n).padStart(2, '0');
  return makeUpperOrganization({
    id,
    code: `${divisionCode}-H-${number}`,
    name: `临沂市${findDivision(divisionCode)!.name}示例田园综合体工会联合会${number}`,
    level: 4,
    kind: 'FEDERATION',
    divisionCode,
    establishedOn: dayWithin(stream, ...roundAt(entryRound).secondHalf),
    entryRound,
    areaParent: federation,
  });
}
