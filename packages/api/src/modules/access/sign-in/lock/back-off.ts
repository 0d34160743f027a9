/** Failures that are free; then each locks twice as long as the one before, at most `longestMs`. */
export interface BackOff {
  free: number;
  firstMs: number;
  longestMs: number;
}

const FIFTEEN_MINUTES_MS = 15 * 60_000;

export const backOffs = {
  /** Of one account from one place. */
  account: { free: 5, firstMs: 30_000, longestMs: FIFTEEN_MINUTES_MS },
  /** Of all accounts from one address, behind which a whole office may sit. */
  address: { free: 30, firstMs: 30_000, longestMs: FIFTEEN_MINUTES_MS },
} as const satisfies Record<string, BackOff>;

/** Failures are forgotten when none followed for this long. */
export const FORGOTTEN_AFTER_MS = 60 * 60_000;
