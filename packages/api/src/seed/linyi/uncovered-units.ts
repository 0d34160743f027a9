import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import { dayWithin } from '../calendar/day.js';
import { ANCHOR, roundAt } from '../calendar/rounds.js';
import type { UnitPlan } from '../world/unit-plan.js';
import type { CountyBuilder } from './county-builder.js';
import type { CountyPlan } from './county-plan.js';

/** Units that have no union at the end of 2022. Some prepare one. */
export function addUncoveredUnits(builder: CountyBuilder, county: CountyPlan): UnitPlan[] {
  const add = (band: SizeBand, count: number, preparing: number) =>
    Array.from({ length: count }, (_, n) => {
      const stream = builder.stream(`uncovered_${band}`, n);
      const unit = builder.unit(band, stream.perMille(700) ? 0 : stream.between(1, ANCHOR));
      if (stream.perMille(preparing)) prepare(builder, unit, stream.between(ANCHOR - 2, ANCHOR));
      return unit;
    });
  return [...add('FROM_25_TO_49', county.uncovered25To49, 250), ...add('FROM_1_TO_24', county.uncoveredSmall, 20)];
}

function prepare(builder: CountyBuilder, unit: UnitPlan, wished: number): void {
  const fromRound = Math.max(wished, unit.entryRound);
  const from = dayWithin(builder.stream('preparing', unit.id), ...roundAt(fromRound).secondHalf);
  unit.coverages.push({ state: 'PREPARING', organization: null, from, fromRound });
}
