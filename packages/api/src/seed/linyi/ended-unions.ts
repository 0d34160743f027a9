import { dayWithin } from '../calendar/day.js';
import { ANCHOR, LAST_ROUND, roundAt } from '../calendar/rounds.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import type { UnitPlan } from '../world/unit-plan.js';
import type { CountyBuilder } from './county-builder.js';

const ENDED_BEFORE = 6;
const ENDED_AFTER = 5;

/** Unions that ended with their unit: some before the end of 2022, so that they are not in its count, some after. */
export function addEndedUnions(builder: CountyBuilder): void {
  for (let n = 0; n < ENDED_BEFORE; n++) {
    const unit = builder.unit(n % 2 === 0 ? 'FROM_1_TO_24' : 'FROM_25_TO_49', 0);
    end(builder, unit, builder.single(unit, 0), 1 + (n % ANCHOR));
  }
  const candidates = builder.units.filter(
    (unit) =>
      unit.coverages[0]?.state === 'ESTABLISHED' && unit.coverages[0].fromRound === 0 && unit.band === 'FROM_25_TO_49',
  );
  for (let n = 0; n < ENDED_AFTER; n++) {
    const unit = candidates[n * 7]!;
    if (unit.exitRound !== undefined) continue;
    end(builder, unit, unit.coverages[0]!.organization!, ANCHOR + 1 + (n % (LAST_ROUND - ANCHOR)));
  }
}

function end(builder: CountyBuilder, unit: UnitPlan, union: OrganizationPlan, round: number): void {
  const on = dayWithin(builder.stream('ended', unit.id), ...roundAt(round).secondHalf);
  Object.assign(unit, { deregisteredOn: on, exitRound: round });
  Object.assign(union, { dissolvedOn: on, exitRound: round, exitStatus: 'DISSOLVED' });
  for (const span of unit.coverages) Object.assign(span, { to: on, toRound: round });
  for (const span of union.parents) Object.assign(span, { to: on, toRound: round });
}
