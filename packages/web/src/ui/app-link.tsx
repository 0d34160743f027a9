import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { useLocale } from '../i18n/use-locale.js';
import { withLanguage } from '../lib/with-language.js';

/** A link inside the application that keeps the language in the address. `to` is a path with its own query. */
export function AppLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, 'to'> & { to: string }) {
  const { locale } = useLocale();
  return <Link to={withLanguage(to, locale)} {...rest} />;
}
