import type { Locale } from '../../i18n/locale.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';

/** 建会率 / 建会率等3项指标. */
export function reportName(indicators: readonly CatalogueIndicator[], locale: Locale): string {
  const [first, ...rest] = indicators;
  if (!first) return '';
  const name = indicatorName(first, locale);
  if (rest.length === 0) return name;
  return locale === 'zh' ? `${name}等${indicators.length}项指标` : `${name} and ${rest.length} more`;
}
