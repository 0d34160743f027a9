import type { Locale } from '../i18n/locale.js';
import { withLanguage } from '../lib/with-language.js';

/** Address of the sign-in page that leads back to where the reader is. */
export function signInPath(here: { pathname: string; search: string }, locale: Locale, isEnded: boolean): string {
  const params = new URLSearchParams();
  const next = here.pathname + here.search;
  if (next !== '/') params.set('next', next);
  if (isEnded) params.set('ended', '1');
  return withLanguage(params.size > 0 ? `/sign-in?${params}` : '/sign-in', locale);
}
