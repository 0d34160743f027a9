import { defineEntity, p } from '@mikro-orm/core';
import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { id } from '../../../shared/entity-columns.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';
import { UserAccount } from './user-account.entity.js';

/** A browser that is signed in, acting for one organization at a time. */
export const UserSession = defineEntity({
  name: 'UserSession',
  properties: {
    id: id(),
    /** SHA-256 of the token that the browser holds in its cookie. */
    tokenHash: p.blob().unique(),
    user: () => p.manyToOne(UserAccount).fieldName('user_id').index(),
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').nullable(),
    line: p.enum(() => [...organizationLines.codes]).default('AREA'),
    /** Whether the second factor was given. */
    secondFactor: p.boolean().default(false),
    /** Attempts to sign in that failed since its user had signed in before. */
    failuresBefore: p.integer().default(0),
    address: p.string().nullable(),
    userAgent: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    lastSeenAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});
