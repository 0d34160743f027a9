import { type SizeBand, sizeBands } from '@uniongraph/schema/codes/size-band';
import { largestRemainder } from '../allocation/largest-remainder.js';
import { randomStream } from '../random/random-stream.js';
import type { CountyPlan } from './county-plan.js';

/** A union of the end of 2022 that is still to be made: of one unit of a band, or joint. */
export type UnionSlot = { kind: 'SINGLE'; band: SizeBand } | { kind: 'JOINT'; n: number };

const large: SizeBand[] = ['FROM_50_TO_99', 'FROM_100_TO_499', 'FROM_500_TO_999', 'FROM_1000'];

/** Synthetic split of the units of 50 and more. */
const largeShares = [550, 387, 48, 15];

/** How much earlier unions of a band were founded than they would be by chance, in thousandths of the whole time. */
const headStart = (slot: UnionSlot) => (slot.kind === 'JOINT' ? 150 : 120 * sizeBands.codes.indexOf(slot.band));

/** The county's unions at the end of 2022 in the order of their founding: by chance, larger units sooner. */
export function foundingOrder(county: CountyPlan): UnionSlot[] {
  const single = (band: SizeBand, count: number): UnionSlot[] =>
    Array.from({ length: count }, () => ({ kind: 'SINGLE', band }));
  const slots: UnionSlot[] = [
    ...largestRemainder(county.eligibleFrom50, largeShares).flatMap((count, i) => single(large[i]!, count)),
    ...single('FROM_25_TO_49', county.covered25To49),
    ...single('FROM_1_TO_24', county.smallSingles),
    ...Array.from({ length: county.joint }, (_, n): UnionSlot => ({ kind: 'JOINT', n })),
  ];
  return slots
    .map((slot, n) => ({ slot, n, key: randomStream(county.code, 'founding', n).int(1000) - headStart(slot) }))
    .sort((a, b) => a.key - b.key || a.n - b.n)
    .map(({ slot }) => slot);
}
