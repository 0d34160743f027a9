import type { CatalogueIndicator } from '../catalogue/catalogue-query.js';

/** The wording of one definition version; the newest where the value does not say which. */
export function definitionOf(indicator: CatalogueIndicator, version?: number) {
  return (
    indicator.versions.find((each) => each.version === version) ??
    [...indicator.versions].sort((a, b) => b.version - a.version)[0]
  );
}
