import type { Fact } from '../define-fact.js';
import type { Indicator } from '../define-indicator.js';
import { indicators } from '../definitions/index.js';
import { facts } from '../facts/index.js';
import { addIndicatorField } from '../resolvers/statistics-row-fields.js';

/** Facts and indicators beside those of the lists; their tables must exist. */
export interface CatalogueExtension {
  facts: readonly Fact[];
  indicators: readonly Indicator[];
}

/** Adds to what statistics answer over in this process, once and before the schema is built. */
export function extendCatalogue(extension: CatalogueExtension): void {
  facts.push(...extension.facts);
  indicators.push(...extension.indicators);
  for (const indicator of extension.indicators) addIndicatorField(indicator);
}
