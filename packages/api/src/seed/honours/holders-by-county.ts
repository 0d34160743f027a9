import { linyiCounties } from '../linyi/counties.js';
import type { OrganizationPlan } from '../world/organization-plan.js';

/** Unions of single units in each county of Linyi that last, oldest first: theirs are the units that are honoured. */
export function holdersByCounty(unions: readonly OrganizationPlan[]): ReadonlyMap<string, OrganizationPlan[]> {
  const lasting = unions.filter(
    ({ kind, exitRound, entryRound }) => kind === 'SINGLE' && exitRound === undefined && entryRound === 0,
  );
  return new Map(
    linyiCounties.map(({ code }) => [
      code,
      lasting.filter(({ divisionCode }) => divisionCode === code).toSorted((one, other) => one.id - other.id),
    ]),
  );
}
