import type { Locale } from '../../i18n/locale.js';

interface NamedIndicator {
  field: string;
  name: string;
  nameEn: string;
}

/** Indicators whose catalogue name says less than what they count. */
const fullerNames: Record<string, Record<Locale, string>> = {
  organizations: { zh: '基层工会组织数', en: 'Grassroots unions' },
};

export const indicatorName = ({ field, name, nameEn }: NamedIndicator, locale: Locale) =>
  fullerNames[field]?.[locale] ?? (locale === 'zh' ? name : nameEn);
