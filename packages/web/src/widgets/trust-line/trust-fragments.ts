import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** What the trust line says about an answer. */
export const StatisticsTrustFragment = graphql(`
  fragment TrustLine_statistics on Statistics @_unmask {
    periods { endOn }
    freshness { recordedThrough dataThrough }
    completeness { reported expected stockDate }
  }
`);

type Trust = ResultOf<typeof StatisticsTrustFragment>;
export type StatisticsTrust = Omit<Trust, 'periods'> & { periods: readonly Trust['periods'][number][] };
