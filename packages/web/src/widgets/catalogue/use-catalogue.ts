import { useQuery } from '@apollo/client/react';
import { CatalogueQuery } from './catalogue-query.js';

/** Fetched once for all pages; the cache answers from then on. */
export function useCatalogue() {
  return useQuery(CatalogueQuery);
}
