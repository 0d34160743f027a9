import { useLocale } from '../i18n/use-locale.js';
import { useText } from '../i18n/use-text.js';
import { AppLink } from '../ui/app-link.js';
import { Page } from '../ui/page.js';
import { roleNames } from '../widgets/viewer/role-names.js';
import { useViewer } from '../widgets/viewer/use-viewer.js';
import styles from './app-frame.module.css';
import { appFrameText } from './app-frame-text.js';
import { pagesOf } from './pages.js';

/** Says calmly why a page is not shown, and names those that are. */
export function NotForRolePage() {
  const text = useText(appFrameText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  const { roles } = viewer;
  const own = pagesOf(roles);
  return (
    <Page title={roles.length > 0 ? text.notForRole : text.noGrant}>
      <section className={styles.notice}>
        <p>{roles.length > 0 ? text.notForRoleHint(roleNames(roles, locale)) : text.noGrantHint}</p>
        <p>
          {text.yourPages}
          {own.map(({ path, label }) => (
            <AppLink key={path} to={path}>
              {text[label]}
            </AppLink>
          ))}
          <AppLink to="/account">{text.account}</AppLink>
        </p>
      </section>
    </Page>
  );
}
