import { type Locale, languageTag } from '../i18n/locale.js';

/** A moment in the reader's own zone, to the minute: 2026/11/22 16:05. */
export function formatTime(moment: string, locale: Locale): string {
  const parsed = new Date(moment);
  if (Number.isNaN(parsed.getTime())) return moment;
  const tag = locale === 'en' ? 'en-GB' : languageTag[locale];
  const format = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return format.format(parsed);
}
