import { divisions } from './divisions.js';
import { employingUnits } from './employing-units.js';
import type { ImportKind } from './import-kind.js';
import { members } from './members.js';
import { membershipSnapshots } from './membership-snapshots.js';
import { organizations } from './organizations.js';

/** Every kind of file that can be imported, each after the ones that its rows refer to. */
export const importKinds: readonly ImportKind[] = [
  divisions,
  organizations,
  employingUnits,
  membershipSnapshots,
  members,
];
