import { defineEntity, p } from '@mikro-orm/core';
import { id, version } from '../../../shared/entity-columns.js';
import { UnionOrganization } from '../../organizations/union-organization.entity.js';

/** Somebody who signs in. What he may see hangs on his grants alone. */
export const UserAccount = defineEntity({
  name: 'UserAccount',
  properties: {
    id: id(),
    /** In lower case. */
    username: p.string().unique(),
    displayName: p.string(),
    /** argon2id in PHC form; null for those who sign in elsewhere. */
    passwordHash: p.text().nullable(),
    passwordChangedAt: p.datetime().nullable(),
    mustChangePassword: p.boolean().default(false),
    /** Secret of the second factor, encrypted; it counts from `totpConfirmedAt` on. */
    totpSecret: p.blob().nullable(),
    totpConfirmedAt: p.datetime().nullable(),
    /** The last time step that was used: a code works once. */
    totpLastStep: p.bigint('number').nullable(),
    oidcIssuer: p.string().nullable(),
    oidcSubject: p.string().nullable(),
    failedSignIns: p.integer().default(0),
    /** Until then the lock of an address does not hold him up: an administrator unlocked him. */
    unlockedUntil: p.datetime().nullable(),
    isDemo: p.boolean().default(false),
    createdAt: p.datetime().defaultRaw('now()'),
    disabledAt: p.datetime().nullable(),
    /** Whose administrators keep the account, with those above them; of none, those of the installation alone. */
    organization: () => p.manyToOne(UnionOrganization).fieldName('organization_id').nullable(),
    version: version(),
  },
  uniques: [{ properties: ['oidcIssuer', 'oidcSubject'] }],
});
