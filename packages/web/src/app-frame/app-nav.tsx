import { NavLink } from 'react-router';
import { useLocale } from '../i18n/use-locale.js';
import { useText } from '../i18n/use-text.js';
import { withLanguage } from '../lib/with-language.js';
import { useViewer } from '../widgets/viewer/use-viewer.js';
import styles from './app-frame.module.css';
import { appFrameText } from './app-frame-text.js';
import { pagesOf } from './pages.js';

export function AppNav() {
  const text = useText(appFrameText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  return (
    <nav className={styles.nav} aria-label={text.mainNavigation}>
      {pagesOf(viewer.roles).map(({ path, label }) => (
        <NavLink key={path} to={withLanguage(path, locale)} end={path === '/'} className={styles.navLink!}>
          {text[label]}
        </NavLink>
      ))}
    </nav>
  );
}
