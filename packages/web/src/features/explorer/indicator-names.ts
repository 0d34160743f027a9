import type { Locale } from '../../i18n/locale.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';

/** “建会率”“会员人数” / “Union density”, “Members”. */
export function indicatorNames(indicators: readonly CatalogueIndicator[], locale: Locale): string {
  return indicators.map((indicator) => `“${indicatorName(indicator, locale)}”`).join(locale === 'zh' ? '' : ', ');
}
