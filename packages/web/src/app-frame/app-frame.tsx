import { Outlet, ScrollRestoration } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { AppLink } from '../ui/app-link.js';
import styles from './app-frame.module.css';
import { appFrameText } from './app-frame-text.js';
import { AppNav } from './app-nav.js';
import { LanguageSwitch } from './language-switch.js';
import { ThemeSwitch } from './theme-switch.js';

export function AppFrame() {
  const text = useText(appFrameText);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {text.skip}
      </a>
      <header className={styles.header}>
        <AppLink to="/" className={styles.brand}>
          <span className={styles.mark} aria-hidden="true">
            工
          </span>
          <span>{text.product}</span>
          <span className="ug-visually-hidden">{text.productSubtitle}</span>
        </AppLink>
        <AppNav />
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}
