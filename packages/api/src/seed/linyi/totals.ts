/** PUBLISHED by S2 for the end of 2022, or chosen by domain.md §4.6. */
export const linyiTotals = {
  organizations: 10_998,
  members: 856_000,
  eligibleFrom50: 4_000,
  eligible25To49: 6_000,
  covered25To49: 5_300,
  joint: 1_100,
  /** Small units covered by joint unions. */
  jointUnits: 12_000,
  workers: 940_000,
  /**
   * Synthetic: small units without a union. With them 21,898 of 31,000 units are covered, 70.6 %, above the
   * national 50.9 % of 2010 and below the 93 % of the larger units.
   */
  uncoveredSmall: 8_402,
  /** Synthetic: members in new forms of employment among the 856,000. */
  newForm: 38_000,
} as const;
