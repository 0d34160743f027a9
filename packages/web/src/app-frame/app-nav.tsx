import { NavLink } from 'react-router';
import { useLocale } from '../i18n/use-locale.js';
import { useText } from '../i18n/use-text.js';
import { withLanguage } from '../lib/with-language.js';
import styles from './app-frame.module.css';
import { appFrameText } from './app-frame-text.js';

const pages = [
  { path: '/', label: 'coverage' },
  { path: '/organizations', label: 'organizations' },
  { path: '/explorer', label: 'explorer' },
  { path: '/graphql', label: 'graphql' },
] as const;

export function AppNav() {
  const text = useText(appFrameText);
  const { locale } = useLocale();
  return (
    <nav className={styles.nav} aria-label={text.mainNavigation}>
      {pages.map(({ path, label }) => (
        <NavLink key={path} to={withLanguage(path, locale)} end={path === '/'} className={styles.navLink!}>
          {text[label]}
        </NavLink>
      ))}
    </nav>
  );
}
