import type { Place } from './place.js';

/** A session that has not ended, as it was read a moment ago. */
export interface CurrentSession {
  id: string;
  user: { id: string; username: string; name: string; isDemo: boolean };
  mustChangePassword: boolean;
  secondFactor: { required: boolean; enrolled: boolean; given: boolean };
  /** Where the user has roles; the highest organization first. */
  places: readonly Place[];
  /** Where the session acts now; undefined for a user without a grant. */
  place: Place | undefined;
  expiresAt: Date;
  idleUntil: Date;
}
