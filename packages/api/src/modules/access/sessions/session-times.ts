const MINUTE_MS = 60_000;

/** A session ends when it was not used for this long, and after this long however much it is used. */
export const IDLE_MS = 30 * MINUTE_MS;
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;
/** Its last use is written down at most this often. */
export const SEEN_EVERY_MS = MINUTE_MS;
/** How long a session is taken for unchanged: it ends everywhere within this time of being revoked. */
export const KEPT_MS = 2_000;
