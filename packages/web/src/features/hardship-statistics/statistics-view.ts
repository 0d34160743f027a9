import type { Measure } from '../../charts/chart-value.js';
import type { Locale } from '../../i18n/locale.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import type { HardshipIndicator } from './hardship-indicators.js';

/** What the tiles of the page share. */
export interface StatisticsView {
  indicator: CatalogueIndicator;
  field: HardshipIndicator;
  measure: Measure;
  locale: Locale;
  period: string;
  areaPath(code: string): string;
  periodPath(period: string): string;
}
