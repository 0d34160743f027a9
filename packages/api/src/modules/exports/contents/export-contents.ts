import { employingUnits } from './employing-units.js';
import type { ExportContent } from './export-content.js';
import type { ExportKind } from './export-kind.js';
import { membershipSnapshots } from './membership-snapshots.js';
import { statistics } from './statistics.js';
import { unionOrganizations } from './union-organizations.js';

/** Everything that can be exported. The arguments of a job are those that its kind once checked. */
export const exportContents: Readonly<Record<ExportKind, ExportContent<never>>> = {
  UNION_ORGANIZATIONS: unionOrganizations,
  EMPLOYING_UNITS: employingUnits,
  MEMBERSHIP_SNAPSHOTS: membershipSnapshots,
  STATISTICS: statistics,
};
