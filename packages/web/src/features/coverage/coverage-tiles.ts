/** Root fields of the page's operation that may fail on their own, and the variable that leaves each of them out. */
export const coverageTiles = {
  headline: 'withHeadline',
  units: 'withUnits',
  ranking: 'withRanking',
  trend: 'withTrend',
  bands: 'withBands',
  organizations: 'withOrganizations',
  publishedFigures: 'withPublished',
} as const;

export type CoverageTile = keyof typeof coverageTiles;
