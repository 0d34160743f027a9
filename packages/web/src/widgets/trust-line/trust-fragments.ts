import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** What the trust line says about an answer. */
export const StatisticsTrustFragment = graphql(`
  fragment TrustLine_statistics on Statistics @_unmask {
    freshness { recordedThrough dataThrough }
    completeness { reported expected }
  }
`);

export type StatisticsTrust = ResultOf<typeof StatisticsTrustFragment>;
