import type { IdRange } from '../world/id-range.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import type { World } from '../world/world.js';
import { CountyBuilder } from './county-builder.js';
import type { CountyPlan } from './county-plan.js';
import { addEndedUnions } from './ended-unions.js';
import { foundingRounds, unitEntryRound } from './entry-rounds.js';
import { foundingOrder } from './founding-order.js';
import { addJointUnion, jointSizes } from './joint-unions.js';
import { addLaterUnions } from './later-unions.js';
import { mergeTwoUnions } from './merged-union.js';
import { settleHeadcounts } from './settle-headcounts.js';
import { settleReports } from './settle-reports.js';
import { addUncoveredUnits } from './uncovered-units.js';

const MERGING_COUNTY = '371323';

/** The units and unions of one county of Linyi, 2019 to 2024, through the published point at the end of 2022. */
export function buildCounty(
  county: CountyPlan,
  federation: OrganizationPlan,
  ids: { units: IdRange; organizations: IdRange },
): World {
  const builder = new CountyBuilder(federation, ids);
  const sizes = jointSizes(county, builder);
  const entries = foundingRounds(county.organizations);
  foundingOrder(county).forEach((slot, place) => {
    const round = entries[place]!;
    if (slot.kind === 'JOINT') addJointUnion(builder, slot.n, sizes[slot.n]!, round);
    else builder.single(builder.unit(slot.band, unitEntryRound(builder.stream('unit_entry', place), round)), round);
  });
  const uncovered = addUncoveredUnits(builder, county);
  addEndedUnions(builder);
  addLaterUnions(builder, county, uncovered);
  if (county.code === MERGING_COUNTY) mergeTwoUnions(builder);
  settleHeadcounts(builder.units, county.workers);
  settleReports(builder, county);
  return { organizations: builder.organizations, units: builder.units };
}
