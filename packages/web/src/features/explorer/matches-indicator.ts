import { locales } from '../../i18n/locale.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';

/** Whether every word of what was typed occurs in the indicator's names, key or field. */
export function matchesIndicator(indicator: CatalogueIndicator, typed: string): boolean {
  const { name, nameEn, key, field } = indicator;
  const shown = locales.map((locale) => indicatorName(indicator, locale));
  const text = [...shown, name, nameEn, key, field].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
