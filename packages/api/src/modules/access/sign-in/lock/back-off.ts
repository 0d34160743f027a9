import { signInLimits } from '../../../../limits/sign-in-limits.js';

/** Failures that are free; then each locks twice as long as the one before, at most `longestMs`. */
export interface BackOff {
  free: number;
  firstMs: number;
  longestMs: number;
}

const { firstLockMs: firstMs, longestLockMs: longestMs } = signInLimits;

export const backOffs = {
  /** Of one account from one place. */
  account: { free: signInLimits.failuresOfAccount, firstMs, longestMs },
  /** Of all accounts from one address, behind which a whole office may sit. */
  address: { free: signInLimits.failuresOfAddress, firstMs, longestMs },
} as const satisfies Record<string, BackOff>;
