import { adjustToTotal } from '../allocation/adjust-to-total.js';
import { ANCHOR } from '../calendar/rounds.js';
import { bandShapes } from '../world/band-employees.js';
import { annualHeadcounts, taxHeadcounts } from '../world/headcount-series.js';
import type { UnitPlan } from '../world/unit-plan.js';

/** Brings the covered units of the end of 2022 to the county's total of workers, then writes every unit's series. */
export function settleHeadcounts(units: readonly UnitPlan[], workers: number): void {
  const covered = units.filter(isCoveredAtAnchor);
  const anchors = adjustToTotal(
    workers,
    covered.map(({ anchor, band }) => ({ value: anchor, low: bandShapes[band].low, high: bandShapes[band].high })),
  );
  covered.forEach((unit, i) => {
    unit.anchor = anchors[i]!;
  });
  for (const unit of units) {
    unit.headcounts = annualHeadcounts(unit);
    unit.headcounts.push(...taxHeadcounts(unit));
  }
}

export function isCoveredAtAnchor(unit: UnitPlan): boolean {
  return unit.coverages.some(
    ({ organization, fromRound, toRound }) =>
      organization !== null && fromRound <= ANCHOR && (toRound === undefined || toRound > ANCHOR),
  );
}
