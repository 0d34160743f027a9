import { adjustToTotal } from '../allocation/adjust-to-total.js';
import { largestRemainder } from '../allocation/largest-remainder.js';
import { ANCHOR } from '../calendar/rounds.js';
import { randomStream } from '../random/random-stream.js';
import { bandShapes } from '../world/band-employees.js';
import { IdRange } from '../world/id-range.js';
import { membershipProfile, platformWeight } from '../world/membership-profile.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import { snapshotCounts } from '../world/snapshot-counts.js';
import type { UnitPlan } from '../world/unit-plan.js';
import { workersByUnion } from '../world/workers-by-union.js';
import type { World } from '../world/world.js';
import { baojiCounties } from './counties.js';
import { BAOJI_ROUND, BaojiBuilder, baselineReport } from './sector-builder.js';
import { BAOJI_UNCOVERED, type BaojiSector, baojiSectors } from './sectors.js';

const FIRST_ORGANIZATION = 40_001;
const FIRST_UNIT = 200_001;

/**
 * Baoji at its one published point, the real-name register of May 2021. There is no second one, so the numbers hold from
 * then on and no series is made up. The reports bear the source ANNUAL_REPORT: register counts may not be snapshots, and
 * the default source is the one that shows a map with both cities.
 */
export function buildBaoji(federations: ReadonlyMap<string, OrganizationPlan>): World {
  const ids = { organizations: new IdRange(FIRST_ORGANIZATION), units: new IdRange(FIRST_UNIT) };
  const builder = new BaojiBuilder(federations, ids);
  for (const sector of baojiSectors) {
    const before = { units: builder.units.length, organizations: builder.organizations.length };
    builder.addSector(sector);
    settleSector(sector, builder.units.slice(before.units), builder.organizations.slice(before.organizations));
  }
  const uncovered = largestRemainder(
    BAOJI_UNCOVERED,
    baojiCounties.map((county) => county.weight),
  );
  baojiCounties.forEach(({ code }, i) => {
    builder.addUncovered(code, uncovered[i]!, baojiSectors[0]!.categories);
  });
  for (const unit of builder.units) {
    unit.headcounts = [{ ...baselineReport, source: 'ANNUAL_REPORT', employees: unit.anchor }];
  }
  return { organizations: builder.organizations, units: builder.units };
}

/** Brings a sector's units to its workers and its unions to its members. */
function settleSector(sector: BaojiSector, units: UnitPlan[], unions: readonly OrganizationPlan[]): void {
  const bounds = units.map(({ anchor, band }) => ({
    value: anchor,
    low: bandShapes[band].low,
    high: bandShapes[band].high,
  }));
  adjustToTotal(sector.workers, bounds).forEach((employees, i) => {
    units[i]!.anchor = employees;
    units[i]!.headcounts = [{ ...baselineReport, source: 'ANNUAL_REPORT', employees }];
  });
  const workers = workersByUnion(units, BAOJI_ROUND);
  const nonMembers = largestRemainder(
    sector.workers - sector.members,
    unions.map(
      (union) => workers.get(union)! * randomStream(union.divisionCode, 'non_members', union.id).between(10, 90),
    ),
  );
  const newForm = largestRemainder(
    sector.newForm,
    unions.map((union, i) => (workers.get(union)! - nonMembers[i]!) * Math.max(1, platformWeight(union))),
  );
  unions.forEach((union, i) => {
    const present = workers.get(union)!;
    const profile = membershipProfile(union, present, nonMembers[i]!, newForm[i]!);
    union.reports.push({ ...baselineReport, counts: snapshotCounts(profile, present, ANCHOR) });
  });
}
