import type { Locale } from '../../i18n/locale.js';
import { indicatorName } from './indicator-name.js';

/** 建会率 / 建会率等3项指标. */
export function reportName(indicators: readonly { name: string; nameEn: string }[], locale: Locale): string {
  const [first, ...rest] = indicators;
  if (!first) return '';
  const name = indicatorName(first, locale);
  if (rest.length === 0) return name;
  return locale === 'zh' ? `${name}等${indicators.length}项指标` : `${name} and ${rest.length} more`;
}
