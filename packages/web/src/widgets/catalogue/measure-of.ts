import type { Measure } from '../../charts/chart-value.js';
import type { Locale } from '../../i18n/locale.js';
import { countUnitLabel } from '../../lib/count-unit-label.js';
import type { CatalogueIndicator } from './catalogue-query.js';
import { indicatorName } from './indicator-name.js';

/** Name, unit and digits of an indicator in the reader's language, as the catalogue declares them. */
export function measureOf(indicator: CatalogueIndicator, locale: Locale): Measure {
  return {
    name: indicatorName(indicator, locale),
    unit: indicator.unit,
    decimals: indicator.decimals,
    countUnit: indicator.unit === 'PERCENT' ? '' : countUnitLabel(indicator.countUnit, locale),
  };
}
