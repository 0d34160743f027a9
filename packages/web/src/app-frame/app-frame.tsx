import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { LoadingState } from '../ui/loading-state.js';
import { mayOpen } from '../widgets/viewer/page-access.js';
import { useViewer } from '../widgets/viewer/use-viewer.js';
import styles from './app-frame.module.css';
import { AppHeader } from './app-header.js';
import { AppNav } from './app-nav.js';
import { NotForRolePage } from './not-for-role-page.js';
import { accessOf } from './pages.js';
import { UserMenu } from './user-menu.js';
import { ViewerGate } from './viewer-gate.js';

export function AppFrame() {
  return (
    <ViewerGate>
      <div className={styles.frame}>
        <AppHeader navigation={<AppNav />}>
          <UserMenu />
        </AppHeader>
        <main id="main" tabIndex={-1} className={styles.main}>
          <PageOfRole />
        </main>
        <ScrollRestoration />
      </div>
    </ViewerGate>
  );
}

function PageOfRole() {
  const { pathname } = useLocation();
  const { viewer, isSwitching } = useViewer();
  if (isSwitching) return <LoadingState height={480} />;
  return mayOpen(accessOf(pathname), viewer.roles) ? <Outlet /> : <NotForRolePage />;
}
