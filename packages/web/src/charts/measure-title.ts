import type { Locale } from '../i18n/locale.js';
import type { Measure } from './chart-value.js';

/** Column and axis title: 工会会员数（人）. */
export function measureTitle({ name, countUnit }: Measure, locale: Locale): string {
  if (!countUnit) return name;
  return locale === 'zh' ? `${name}（${countUnit}）` : `${name} (${countUnit})`;
}
