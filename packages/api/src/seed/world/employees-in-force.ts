import type { UnitPlan } from './unit-plan.js';

/** Head-count of the annual report that holds in a round. */
export function employeesInForce(unit: UnitPlan, round: number): number {
  return unit.headcounts.findLast((count) => count.source === 'ANNUAL_REPORT' && count.round <= round)?.employees ?? 0;
}
