import type { ReactNode } from 'react';
import styles from './action-link.module.css';
import { AppLink } from './app-link.js';

/** A link to where something is done, with the weight of a button. */
export function ActionLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <AppLink to={to} className={styles.link!}>
      {children}
    </AppLink>
  );
}
