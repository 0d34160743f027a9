import type { Locale } from '../../i18n/locale.js';
import { indicatorName } from './indicator-name.js';

/** “建会率”“会员人数” / “Union density”, “Members”. */
export function indicatorNames(indicators: readonly { name: string; nameEn: string }[], locale: Locale): string {
  return indicators.map((indicator) => `“${indicatorName(indicator, locale)}”`).join(locale === 'zh' ? '' : ', ');
}
