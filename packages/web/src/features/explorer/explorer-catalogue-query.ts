import type { ResultOf } from 'gql.tada';
import { graphql } from '../../gql/graphql.js';

/** The indicators with all that the composer, the table and the exports say about them. */
export const ExplorerCatalogueQuery = graphql(`
  query ExplorerCatalogue {
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
      definition { version }
      versions { version formula formulaEn caveat caveatEn source }
    }
    reportingRounds { code name nameEn periodStart periodEnd stockDate closedOn }
  }
`);

export type ExplorerCatalogue = ResultOf<typeof ExplorerCatalogueQuery>;
export type IndicatorInfo = ExplorerCatalogue['indicators'][number];
