import { defineEntity, p } from '@mikro-orm/core';

/** Attempts to sign in that failed, counted by account and place, and by address alone (`username` is empty). */
export const SignInLock = defineEntity({
  name: 'SignInLock',
  primaryKeys: ['username', 'place'],
  properties: {
    /** As it was entered, whether or not there is such a user. */
    username: p.string().primary(),
    /** A network address, or a browser that the user has signed in with before. */
    place: p.string().primary(),
    failures: p.integer(),
    lastFailedAt: p.datetime(),
    lockedUntil: p.datetime().nullable(),
  },
  indexes: [{ properties: ['lastFailedAt'] }],
});
