import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

const ValueFragment = graphql(`
  fragment HardshipValue on IndicatorValue @_unmask {
    value
    numerator
    denominator
    status
    provenance
    source
    note
    noteEn
    definition { version }
  }
`);

/** What a year changed is asked of the area as a whole alone: each further day is decided over all areas before it is told. */
const WholeRowFragment = graphql(
  `
  fragment HardshipWholeRow on StatisticsRow @_unmask {
    key
    activeHouseholds { ...HardshipValue change(from: YEAR) { absolute relative comparedValue note noteEn } }
    activePersons { ...HardshipValue change(from: YEAR) { absolute relative comparedValue note noteEn } }
  }
`,
  [ValueFragment],
);

const RowFragment = graphql(
  `
  fragment HardshipRow on StatisticsRow @_unmask {
    key
    isTotal
    isUnallotted
    activeHouseholds { ...HardshipValue }
    activePersons { ...HardshipValue }
  }
`,
  [ValueFragment],
);

/** The page in one operation: a root field a tile. */
export const HardshipStatisticsQuery = graphql(
  `
  query HardshipStatistics($area: AreaCode!, $period: Period!, $trendRange: Period!, $withAreas: Boolean!) {
    division(code: $area) {
      id code name shortName romanisedName level
      ancestors { id code name shortName romanisedName level }
    }
    whole: statistics(area: $area, period: $period) {
      periods { endOn }
      rows { ...HardshipWholeRow }
    }
    categories: statistics(area: $area, period: $period, by: [HARDSHIP_CATEGORY]) {
      rows { ...HardshipRow hardshipCategory }
    }
    causes: statistics(area: $area, period: $period, by: [HARDSHIP_CAUSE]) {
      rows { ...HardshipRow hardshipCause }
    }
    areas: statistics(area: $area, period: $period, by: [AREA]) @include(if: $withAreas) {
      periods { endOn }
      rows { ...HardshipRow area { code name shortName romanisedName level } }
    }
    trend: statistics(area: $area, period: $trendRange, by: [PERIOD]) {
      periods { endOn }
      rows { ...HardshipRow period { code label labelEn } }
    }
  }
`,
  [WholeRowFragment, RowFragment],
);

export type HardshipStatistics = ResultOf<typeof HardshipStatisticsQuery>;
export type HardshipValue = ResultOf<typeof ValueFragment>;
export type WholeValue = ResultOf<typeof WholeRowFragment>['activeHouseholds'];
