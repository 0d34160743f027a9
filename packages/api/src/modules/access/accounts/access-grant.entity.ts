import { defineEntity, p } from '@mikro-orm/core';
import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { roles } from '@uniongraph/schema/codes/role';
import { id } from '../../../shared/entity-columns.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { UserAccount } from './user-account.entity.js';

/** A role that somebody has in an organization: it reaches over that organization and all below it on a line. */
export const AccessGrant = defineEntity({
  name: 'AccessGrant',
  properties: {
    id: id(),
    user: () => p.manyToOne(UserAccount).fieldName('user_id').index(),
    role: p.enum(() => [...roles.codes]),
    /** Null for the installation itself, which its administrators and auditor keep. */
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').nullable().deleteRule('no action'),
    line: p.enum(() => [...organizationLines.codes]).default('AREA'),
    grantedBy: () => p.manyToOne(UserAccount).fieldName('granted_by').nullable(),
    grantedAt: p.datetime().defaultRaw('now()'),
    validTo: p.date().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedBy: () => p.manyToOne(UserAccount).fieldName('revoked_by').nullable(),
  },
  checks: [
    {
      name: 'access_grant_installation_is_kept_by_three_hands',
      expression: "organization_id is not null or role in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')",
    },
  ],
});
