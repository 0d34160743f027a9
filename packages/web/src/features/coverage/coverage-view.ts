import type { Measure } from '../../charts/chart-value.js';
import type { Locale } from '../../i18n/locale.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import type { CoverageIndicator } from './coverage-indicators.js';

/** What the tiles of the page share: the indicator turned to, how addresses are made, how to ask again. */
export interface CoverageView {
  indicator: CatalogueIndicator;
  field: CoverageIndicator;
  measure: Measure;
  locale: Locale;
  period: string;
  areaPath(code: string): string;
  periodPath(period: string): string;
  retry(): void;
}
