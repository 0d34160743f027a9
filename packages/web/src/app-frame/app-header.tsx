import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { AppLink } from '../ui/app-link.js';
import styles from './app-frame.module.css';
import { appFrameText } from './app-frame-text.js';
import { LanguageSwitch } from './language-switch.js';
import { ThemeSwitch } from './theme-switch.js';

interface AppHeaderProps {
  navigation?: ReactNode;
  /** What stands at the end of the line. */
  children?: ReactNode;
}

export function AppHeader({ navigation, children }: AppHeaderProps) {
  const text = useText(appFrameText);
  return (
    <>
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
        {navigation}
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
          {children}
        </div>
      </header>
    </>
  );
}
