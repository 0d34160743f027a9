import { useText } from '../../../i18n/use-text.js';
import { Page } from '../../../ui/page.js';
import styles from './account.module.css';
import { accountText } from './account-text.js';
import { IdentityPanel } from './identity-panel.js';
import { PasswordPanel } from './password-panel.js';
import { SecondFactorPanel } from './second-factor-panel.js';
import { SessionsPanel } from './sessions-panel.js';

export function AccountPage() {
  const text = useText(accountText);
  return (
    <Page title={text.title}>
      <div className={styles.grid}>
        <IdentityPanel />
        <PasswordPanel />
        <SecondFactorPanel />
      </div>
      <SessionsPanel />
    </Page>
  );
}
