/** Denominators below it give no rate, sensitive or not by their own fact (domain.md §2.8). */
const SMALLEST_DENOMINATOR = 10n;

/** Whether a rate with a sensitive part may be shown: both its parts are, and its denominator is large enough. */
export const rateIsShown = (numeratorShown: boolean, denominatorShown: boolean, denominator: bigint): boolean =>
  numeratorShown && denominatorShown && denominator >= SMALLEST_DENOMINATOR;
