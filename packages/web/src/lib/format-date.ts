import { type Locale, languageTag } from '../i18n/locale.js';

/** 2022-12-31 → 2022年12月31日 / 31 December 2022. */
export function formatDate(date: string, locale: Locale): string {
  const parsed = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return date;
  const tag = locale === 'en' ? 'en-GB' : languageTag[locale];
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(parsed);
}
