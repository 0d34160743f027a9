import { roles } from '@uniongraph/schema/codes/role';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './sign-in-page.module.css';
import type { DemoAccount, SignInOptions } from './sign-in-queries.js';
import { signInText } from './sign-in-text.js';

interface DemoAccountsProps {
  options: Pick<SignInOptions, 'demoAccounts' | 'demoWarning'>;
  onChoose(account: DemoAccount): void;
}

export function DemoAccounts({ options, onChoose }: DemoAccountsProps) {
  const text = useText(signInText);
  const { locale } = useLocale();
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{text.demoTitle}</h2>
      {options.demoWarning ? <p className={styles.warning}>{options.demoWarning[locale]}</p> : null}
      <p className={styles.lead}>{text.demoLead}</p>
      <ul className={styles.accounts}>
        {options.demoAccounts.map((account) => (
          <li key={account.username}>
            <button type="button" onClick={() => onChoose(account)}>
              <span className={styles.who}>
                <strong>{locale === 'zh' ? account.name : account.nameEn}</strong>
                <span>{account.username}</span>
              </span>
              <span className={styles.where}>
                {roles.get(account.role)[locale]} · {account.organization}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
