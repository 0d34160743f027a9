import { defineEntity, p } from '@mikro-orm/core';
import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { roles } from '@uniongraph/schema/codes/role';
import { id } from '../../../shared/entity-columns.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { UserAccount } from '../accounts/user-account.entity.js';

/** What an external system asks with: one role in one organization. The key itself is shown once and never kept. */
export const ApiKey = defineEntity({
  name: 'ApiKey',
  properties: {
    id: id(),
    /** The part of the key that names it. */
    prefix: p.string().unique(),
    /** SHA-256 of the whole key. */
    secretHash: p.blob(),
    name: p.string(),
    role: p.enum(() => [...roles.codes]),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id'),
    line: p.enum(() => [...organizationLines.codes]).default('AREA'),
    /** Names of the root fields that it may ask; null for all that its role may. */
    allowedOperations: p.type('text[]').$type<string[]>().nullable(),
    /** Whether it may ask only documents that were registered for it. */
    documentsOnly: p.boolean().default(false),
    mayIntrospect: p.boolean().default(true),
    /** Networks in CIDR form that it may ask from; null for any. */
    addresses: p.type('text[]').$type<string[]>().nullable(),
    requestsPerMinute: p.integer().nullable(),
    costPerHour: p.integer().nullable(),
    createdBy: () => p.manyToOne(UserAccount).fieldName('created_by').nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    /** The key that replaced it; it works until `expiresAt` beside its successor. */
    replacedBy: p.bigint('number').nullable(),
  },
});
