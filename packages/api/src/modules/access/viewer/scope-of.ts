import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import { type Role, roles } from '@uniongraph/schema/codes/role';
import type { Scope } from '../../../viewer.js';

/** An organization that somebody speaks for, as its row has it. */
export interface ActingOrganization {
  id: string;
  code: string;
  name: string;
  kind: string;
  divisionCode: string;
}

/**
 * What roles in an organization reach over. The general federation of an area reaches over the area, with the units and
 * organizations that nobody leads; every other organization over itself and what is below it on a line (domain.md §2.10).
 */
export function scopeOf(organization: ActingOrganization, line: OrganizationLine, held: readonly Role[]): Scope {
  if (!held.some((role) => roles.get(role).seesServiceData)) return { kind: 'NONE' };
  if (organization.kind === 'GENERAL_FEDERATION' && line === 'AREA')
    return { kind: 'AREA', areaCode: organization.divisionCode };
  return { kind: 'ORGANIZATION', organizationId: organization.id, organizationCode: organization.code, line };
}
