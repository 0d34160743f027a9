import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';

/** Whether every word of what was typed occurs in the indicator's names, key or field. */
export function matchesIndicator(indicator: CatalogueIndicator, typed: string): boolean {
  const text = [indicator.name, indicator.nameEn, indicator.key, indicator.field].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
