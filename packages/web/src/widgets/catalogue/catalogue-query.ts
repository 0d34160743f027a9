import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** What hardly ever changes and every page needs: the indicators and the reporting rounds. */
export const CatalogueQuery = graphql(`
  query Catalogue {
    indicators {
      key
      field
      name
      nameEn
      group
      unit
      countUnit
      decimals
      kind
      dimensions
      defaultSource
      sources
      versions { version formula formulaEn caveat caveatEn }
    }
    reportingRounds { code name nameEn periodStart periodEnd stockDate closedOn }
  }
`);

export type Catalogue = ResultOf<typeof CatalogueQuery>;
export type CatalogueIndicator = Catalogue['indicators'][number];
export type CatalogueRound = Catalogue['reportingRounds'][number];
