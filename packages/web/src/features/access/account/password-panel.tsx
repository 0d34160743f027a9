import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Panel } from '../../../ui/panel.js';
import { useRefreshViewer } from '../../../widgets/viewer/use-refresh-viewer.js';
import { useViewer } from '../../../widgets/viewer/use-viewer.js';
import { ChangePasswordForm } from '../password/change-password-form.js';
import { passwordText } from '../password/password-text.js';
import { SignInOptionsQuery } from '../sign-in/sign-in-queries.js';
import styles from './account.module.css';
import { accountText } from './account-text.js';

export function PasswordPanel() {
  const text = useText(accountText);
  const { changed } = useText(passwordText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  const refresh = useRefreshViewer();
  const [isChanged, setIsChanged] = useState(false);
  const { data } = useQuery(SignInOptionsQuery);
  return (
    <Panel title={text.password}>
      {viewer.isDemo ? (
        <p className={styles.lead}>{text.demoPassword}</p>
      ) : (
        <ChangePasswordForm
          rules={data?.signInOptions.passwordRules[locale] ?? ''}
          onChanged={() => {
            setIsChanged(true);
            void refresh();
          }}
        />
      )}
      <p role="status" className={styles.done}>
        {isChanged ? changed : ''}
      </p>
    </Panel>
  );
}
