import { employeesInForce } from './employees-in-force.js';
import type { OrganizationPlan } from './organization-plan.js';
import type { UnitPlan } from './unit-plan.js';

/** Head-counts of the units that each union covers when a round's stocks are counted. Unions without units are absent. */
export function workersByUnion(units: readonly UnitPlan[], round: number): Map<OrganizationPlan, number> {
  const workers = new Map<OrganizationPlan, number>();
  for (const unit of units) {
    const span = unit.coverages.find(
      ({ organization, fromRound, toRound }) =>
        organization !== null && fromRound <= round && (toRound === undefined || toRound > round),
    );
    if (!span?.organization) continue;
    workers.set(span.organization, (workers.get(span.organization) ?? 0) + employeesInForce(unit, round));
  }
  return workers;
}
