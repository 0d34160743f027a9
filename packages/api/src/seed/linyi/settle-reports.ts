import { largestRemainder } from '../allocation/largest-remainder.js';
import { ANCHOR, rounds } from '../calendar/rounds.js';
import { type MembershipProfile, membershipProfile, platformWeight } from '../world/membership-profile.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import { snapshotCounts } from '../world/snapshot-counts.js';
import { workersByUnion } from '../world/workers-by-union.js';
import type { CountyBuilder } from './county-builder.js';
import type { CountyPlan } from './county-plan.js';

/** Writes what every union of a county reports in every round of its life, through the published point. */
export function settleReports(builder: CountyBuilder, county: CountyPlan): void {
  const workers = rounds.map((round) => workersByUnion(builder.units, round.index));
  const profiles = profilesAtAnchor(builder, county, workers[ANCHOR]!);
  for (const { index, stockDate } of rounds) {
    for (const union of builder.organizations) {
      const present = workers[index]!.get(union);
      if (present === undefined) continue;
      const profile = profiles.get(union) ?? youngProfile(builder, union, workers);
      profiles.set(union, profile);
      union.reports.push({ round: index, asOf: stockDate, counts: snapshotCounts(profile, present, index) });
    }
  }
}

function profilesAtAnchor(
  builder: CountyBuilder,
  county: CountyPlan,
  workers: ReadonlyMap<OrganizationPlan, number>,
): Map<OrganizationPlan, MembershipProfile> {
  const unions = builder.organizations.filter((union) => workers.has(union));
  const nonMembers = largestRemainder(
    county.workers - county.members,
    unions.map((union) => workers.get(union)! * builder.stream('non_members', union.id).between(0, 180)),
  );
  const newForm = largestRemainder(
    county.newForm,
    unions.map((union, i) => (workers.get(union)! - nonMembers[i]!) * platformWeight(union)),
  );
  return new Map(
    unions.map((union, i) => [union, membershipProfile(union, workers.get(union)!, nonMembers[i]!, newForm[i]!)]),
  );
}

/** Profile of a union that is not there at the end of 2022: it refers to the last round of its life. */
function youngProfile(
  builder: CountyBuilder,
  union: OrganizationPlan,
  workers: readonly ReadonlyMap<OrganizationPlan, number>[],
): MembershipProfile {
  const last = workers.findLast((round) => round.has(union))!.get(union)!;
  const stream = builder.stream('young_profile', union.id);
  const nonMembers = Math.floor((last * stream.between(20, 140)) / 1000);
  return membershipProfile(union, last, nonMembers, Math.floor((last * platformWeight(union) * 20) / 1000));
}
