import { Outlet } from 'react-router';
import styles from './app-frame.module.css';
import { AppHeader } from './app-header.js';

/** Frame of what stands before signing in. */
export function OuterFrame() {
  return (
    <div className={styles.frame}>
      <AppHeader />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
    </div>
  );
}
