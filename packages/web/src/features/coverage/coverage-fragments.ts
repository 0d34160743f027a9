import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

const ValueFragment = graphql(`
  fragment CoverageValue on IndicatorValue @_unmask {
    value
    numerator
    denominator
    status
    provenance
    source
    note
    noteEn
    definition { version }
    change(from: YEAR) { absolute relative comparedValue note noteEn }
  }
`);

const HeadlineValueFragment = graphql(
  `
  fragment HeadlineValue on IndicatorValue @_unmask {
    ...CoverageValue
    statuses
    rank { position of }
    publishedFigure {
      id value scale scaledValue qualifier countUnit title originalText ambiguous note periodText
      sourceDocument { id title publisher publishedOn reference }
    }
    publishedDifference
  }
`,
  [ValueFragment],
);

/** The indicators of `coverageIndicators` with all that a headline tile tells; `earlier_` is the value a year before. */
export const HeadlineRowFragment = graphql(
  `
  fragment HeadlineRow on StatisticsRow @_unmask {
    key
    unionEstablishmentRate25Plus { ...HeadlineValue }
    members { ...HeadlineValue }
    membershipRateUnionised { ...HeadlineValue }
    organizations { ...HeadlineValue }
    earlier_unionEstablishmentRate25Plus: unionEstablishmentRate25Plus(shift: YEAR) { value status }
    earlier_members: members(shift: YEAR) { value status }
    earlier_membershipRateUnionised: membershipRateUnionised(shift: YEAR) { value status }
    earlier_organizations: organizations(shift: YEAR) { value status }
  }
`,
  [HeadlineValueFragment],
);

/** The same indicators for a bar, a square or a point of a line. */
export const SeriesRowFragment = graphql(
  `
  fragment SeriesRow on StatisticsRow @_unmask {
    key
    isTotal
    isUnallotted
    unionEstablishmentRate25Plus { ...CoverageValue }
    members { ...CoverageValue }
    membershipRateUnionised { ...CoverageValue }
    organizations { ...CoverageValue }
  }
`,
  [ValueFragment],
);

export const UnitsRowFragment = graphql(
  `
  fragment UnitsRow on StatisticsRow @_unmask {
    key
    isTotal
    unionEstablishmentRate { ...CoverageValue }
    coveredUnits { ...CoverageValue }
    eligibleUnits { ...CoverageValue }
  }
`,
  [ValueFragment],
);

export type EarlierValue = Pick<ResultOf<typeof ValueFragment>, 'value' | 'status'>;
export type HeadlineValue = ResultOf<typeof HeadlineValueFragment>;
export type PublishedFigure = NonNullable<HeadlineValue['publishedFigure']>;
