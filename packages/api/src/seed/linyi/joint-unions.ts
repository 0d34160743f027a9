import type { IndustrySection } from '@uniongraph/schema/codes/industry-section';
import type { UnitCategory } from '@uniongraph/schema/codes/unit-category';
import { largestRemainder } from '../allocation/largest-remainder.js';
import { dayWithin } from '../calendar/day.js';
import { ANCHOR, roundAt } from '../calendar/rounds.js';
import { unitProfile } from '../world/unit-profile.js';
import type { CountyBuilder } from './county-builder.js';
import type { CountyPlan } from './county-plan.js';
import { unitEntryRound } from './entry-rounds.js';

/** How many units each joint union of a county covers at the end of 2022: two at least (R7). */
export function jointSizes(county: CountyPlan, builder: CountyBuilder): number[] {
  const weights = Array.from({ length: county.joint }, (_, n) => builder.stream('joint_size', n).between(1, 30));
  return largestRemainder(county.jointUnits - 2 * county.joint, weights).map((more) => more + 2);
}

/** A joint union: founded by two units or more, joined by the others over the following rounds. */
export function addJointUnion(builder: CountyBuilder, n: number, size: number, entryRound: number): void {
  const stream = builder.stream('joint', n);
  const industry = stream.perMille(500) ? unitProfile(stream, 'FROM_1_TO_24').industry : null;
  const founding = Math.min(size, stream.between(2, 6));
  const makeSmall = (round: number) => {
    const drawn = unitProfile(stream, 'FROM_1_TO_24');
    const profile = industry === null ? drawn : { ...drawn, industry, category: categoryIn(industry, drawn.category) };
    return builder.unit('FROM_1_TO_24', unitEntryRound(stream, round), profile);
  };
  const founders = Array.from({ length: founding }, () => makeSmall(entryRound));
  const union = builder.joint(entryRound, founders, industry);
  for (let more = founding; more < size; more++) {
    const round = Math.min(ANCHOR, entryRound + stream.between(1, 4));
    const unit = makeSmall(round);
    const from = round === entryRound ? union.establishedOn : dayWithin(stream, ...roundAt(round).secondHalf);
    builder.join(unit, union, round, from);
  }
}

/** Small schools, clinics and offices are of their own categories; any other industry has enterprises. */
function categoryIn(industry: IndustrySection, drawn: UnitCategory): UnitCategory {
  if (industry === 'P' || industry === 'Q') return '700';
  if (industry === 'S') return '400';
  return drawn === '400' || drawn === '500' || drawn === '700' ? '170' : drawn;
}
