import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../../shared/entity-columns.js';
import { UserAccount } from './user-account.entity.js';

/** A browser in which a user has signed in: failures elsewhere do not lock him out of it. */
export const KnownBrowser = defineEntity({
  name: 'KnownBrowser',
  properties: {
    id: id(),
    /** SHA-256 of what the browser holds, the same for all who sign in there. */
    tokenHash: p.blob(),
    user: () => p.manyToOne(UserAccount).fieldName('user_id').index(),
    signedInAt: p.datetime(),
  },
  uniques: [{ properties: ['tokenHash', 'user'] }],
});
