/** Indicators that the whole page can turn to, by their field in the API. The first is where the page starts. */
export const coverageIndicators = [
  'unionEstablishmentRate25Plus',
  'members',
  'membershipRateUnionised',
  'organizations',
] as const;

export type CoverageIndicator = (typeof coverageIndicators)[number];
