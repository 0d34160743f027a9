import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useLocale } from '../i18n/use-locale.js';
import { withLanguage } from '../lib/with-language.js';
import { LoadingState } from '../ui/loading-state.js';
import { mayOpen } from '../widgets/viewer/page-access.js';
import { useViewer } from '../widgets/viewer/use-viewer.js';
import styles from './app-frame.module.css';
import { AppHeader } from './app-header.js';
import { AppNav } from './app-nav.js';
import { NotForRolePage } from './not-for-role-page.js';
import { OtherViewerNotice } from './other-viewer-notice.js';
import { accessOf, pagesOf } from './pages.js';
import { UserMenu } from './user-menu.js';
import { ViewerGate } from './viewer-gate.js';

export function AppFrame() {
  return (
    <ViewerGate>
      <div className={styles.frame}>
        <AppHeader navigation={<AppNav />}>
          <UserMenu />
        </AppHeader>
        <OtherViewerNotice />
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
  const { locale } = useLocale();
  const { viewer, isSwitching } = useViewer();
  if (isSwitching) return <LoadingState height={480} />;
  if (mayOpen(accessOf(pathname), viewer.roles)) return <Outlet />;
  // Who has no first page begins on the first of his own.
  const [own] = pagesOf(viewer.roles);
  return pathname === '/' && own ? <Navigate to={withLanguage(own.path, locale)} replace /> : <NotForRolePage />;
}
