import type { OrganizationLine } from '@uniongraph/schema/codes/organization-line';
import type { Role } from '@uniongraph/schema/codes/role';
import type { Viewer } from '../../../viewer.js';
import { type ActingOrganization, scopeOf } from './scope-of.js';

/** On whose behalf a request asks, from who asks and the roles that he has in an organization. */
export const makeViewer = (
  principal: Viewer['principal'],
  organization: ActingOrganization,
  line: OrganizationLine,
  roles: readonly Role[],
): Viewer => ({
  principal,
  organization: { id: organization.id, code: organization.code, name: organization.name },
  roles,
  scope: scopeOf(organization, line, roles),
  areaCode: organization.divisionCode,
  line,
});
