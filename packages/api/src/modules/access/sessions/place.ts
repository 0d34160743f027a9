import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import type { ActingOrganization } from '../viewer/scope-of.js';

/** An organization on a line that somebody has roles in; null is the installation itself, which its three hands keep. */
export interface Place {
  organization: ActingOrganization | null;
  line: OrganizationLine;
  roles: readonly Role[];
}
