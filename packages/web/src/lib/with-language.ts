import type { Locale } from '../i18n/locale.js';

/** Adds `lang=en` to an address of ours; Chinese is the default and needs no mark. */
export function withLanguage(path: string, locale: Locale): string {
  if (locale === 'zh') return path;
  const [beforeHash = '', hash] = path.split('#');
  const [pathname, query] = beforeHash.split('?');
  const params = new URLSearchParams(query);
  params.set('lang', locale);
  return `${pathname}?${params}${hash ? `#${hash}` : ''}`;
}
