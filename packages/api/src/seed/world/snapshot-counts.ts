import { NEW_FORM_COUNTED_FROM } from '../calendar/rounds.js';
import type { SnapshotCounts } from '../tables/seed-rows.js';
import type { MembershipProfile } from './membership-profile.js';

/** Workers who are no members, by round, in thousandths of the share at the end of 2022. */
const nonMemberFactors = [1500, 1450, 1370, 1300, 1200, 1120, 1060, 1000, 980, 950, 930, 910];

/** Members in new forms of employment, by round, in thousandths of the number at the end of 2022. */
const newFormFactors = [420, 460, 500, 550, 600, 740, 870, 1000, 1080, 1150, 1230, 1300];

const share = (whole: number, perMille: number) => Math.floor((whole * perMille) / 1000);

const rounded = (dividend: number, divisor: number) => Math.floor((2 * dividend + divisor) / (2 * divisor));

/**
 * What a union reports of `workers` in a round. Everything is at most what it is a part of (R1, R2, R4). Before the
 * break members in new forms of employment are neither counted apart nor among the members.
 */
export function snapshotCounts(profile: MembershipProfile, workers: number, round: number): SnapshotCounts {
  const { anchorWorkers, nonMembers, newForm } = profile;
  const outside = rounded(workers * nonMembers * nonMemberFactors[round]!, anchorWorkers * 1000);
  const all = workers - Math.min(workers, outside);
  const inNewForms = Math.min(share(all, 800), rounded(newForm * newFormFactors[round]!, 1000));
  const counted = round >= NEW_FORM_COUNTED_FROM;
  const members = counted ? all : all - inNewForms;
  const women = share(workers, profile.women);
  const coveredByAgreement = profile.agreement === null ? null : share(workers, profile.agreement);
  return {
    workers,
    workers_female: women,
    members,
    members_female: workers === 0 ? 0 : Math.floor((women * members) / workers),
    members_migrant: share(members, profile.migrant),
    members_new_form: counted ? inNewForms : null,
    members_labor_dispatch: share(members, profile.dispatch),
    agreement_covered_workers: coveredByAgreement,
    full_time_staff: fullTimeStaff(workers),
    part_time_staff: Math.min(15, 1 + Math.floor(workers / 80)),
  };
}

/** A full-time chair may be set from 200 workers on (domain.md §2.1); the further ones are made up. */
function fullTimeStaff(workers: number): number {
  if (workers >= 1000) return 3;
  if (workers >= 500) return 2;
  return workers >= 200 ? 1 : 0;
}
