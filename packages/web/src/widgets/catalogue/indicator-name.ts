import type { Locale } from '../../i18n/locale.js';

interface NamedIndicator {
  name: string;
  nameEn: string;
}

export const indicatorName = ({ name, nameEn }: NamedIndicator, locale: Locale) => (locale === 'zh' ? name : nameEn);
