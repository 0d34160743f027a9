import type { Locale } from '../../i18n/locale.js';

export const indicatorName = (indicator: { name: string; nameEn: string }, locale: Locale) =>
  locale === 'zh' ? indicator.name : indicator.nameEn;
