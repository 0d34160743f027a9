import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';
import { StatisticsTrustFragment } from '../../widgets/trust-line/trust-fragments.js';
import { HeadlineRowFragment, SeriesRowFragment, UnitsRowFragment } from './coverage-fragments.js';

/**
 * The page in one operation: a root field a tile. The `with…` variables leave out a tile whose failure would otherwise
 * take the others with it, and what makes no sense at the level shown.
 */
export const CoverageQuery = graphql(
  `
  query Coverage(
    $area: AreaCode!
    $period: Period!
    $trendRange: Period!
    $withHeadline: Boolean!
    $withUnits: Boolean!
    $withRanking: Boolean!
    $withTrend: Boolean!
    $withBands: Boolean!
    $withOrganizations: Boolean!
    $withPublished: Boolean!
  ) {
    division(code: $area) {
      id code name shortName romanisedName level
      ancestors { id code name shortName romanisedName level }
    }
    headline: statistics(area: $area, period: $period) @include(if: $withHeadline) {
      ...TrustLine_statistics
      rows { ...HeadlineRow }
    }
    units: statistics(area: $area, period: $period, where: { sizeBand: { gte: FROM_25_TO_49 } }) @include(if: $withUnits) {
      ...TrustLine_statistics
      rows {
        ...UnitsRow
        earlier_coveredUnits: coveredUnits(shift: YEAR) { value status }
        earlier_eligibleUnits: eligibleUnits(shift: YEAR) { value status }
      }
    }
    ranking: statistics(area: $area, period: $period, by: [AREA]) @include(if: $withRanking) {
      ...TrustLine_statistics
      rows { ...SeriesRow area { code name shortName romanisedName level } }
    }
    trend: statistics(area: $area, period: $trendRange, by: [PERIOD]) @include(if: $withTrend) {
      ...TrustLine_statistics
      rows { ...SeriesRow period { code label labelEn } }
    }
    bands: statistics(
      area: $area
      period: $period
      by: [SIZE_BAND]
      where: { sizeBand: { gte: FROM_25_TO_49 } }
      totals: true
    ) @include(if: $withBands) {
      ...TrustLine_statistics
      rows { ...UnitsRow sizeBand }
    }
    organizations: unionOrganizations(
      first: 8
      where: { division: { within: $area }, isGrassroots: { eq: true }, status: { eq: ACTIVE } }
    ) @include(if: $withOrganizations) {
      totalCount
      nodes {
        id code name kind provenance
        membershipSnapshots { source asOf members }
      }
    }
    publishedFigures(first: 100, where: { area: { eq: $area } }) @include(if: $withPublished) {
      nodes { id periodText periodStart periodEnd indicator { key } }
    }
  }
`,
  [StatisticsTrustFragment, HeadlineRowFragment, SeriesRowFragment, UnitsRowFragment],
);

export type CoverageData = ResultOf<typeof CoverageQuery>;
