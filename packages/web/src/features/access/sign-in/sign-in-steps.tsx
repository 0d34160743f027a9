import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { ErrorState } from '../../../ui/error-state.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { outstandingOf } from '../../../widgets/viewer/outstanding.js';
import type { ViewerInfo } from '../../../widgets/viewer/viewer-query.js';
import { ChangePasswordForm } from '../password/change-password-form.js';
import { CodeForm } from '../second-factor/code-form.js';
import { Enrolment } from '../second-factor/enrolment.js';
import { type Credentials, CredentialsForm } from './credentials-form.js';
import { DemoAccounts } from './demo-accounts.js';
import { nextPath } from './next-path.js';
import styles from './sign-in-page.module.css';
import { SignInOptionsQuery } from './sign-in-queries.js';
import { signInText } from './sign-in-text.js';
import { useArrive } from './use-arrive.js';

interface SignInStepsProps {
  viewer: ViewerInfo | null;
  onSignOut(): void;
}

/** Whatever still stands between the reader and his pages: credentials, a code, a new password, a second factor. */
export function SignInSteps({ viewer, onSignOut }: SignInStepsProps) {
  const text = useText(signInText);
  const { locale } = useLocale();
  const [search] = useSearchParams();
  const arrive = useArrive();
  const submitButton = useRef<HTMLButtonElement>(null);
  const [credentials, setCredentials] = useState<Credentials>({ username: '', password: '' });
  const [isCodeAsked, setIsCodeAsked] = useState(false);
  const { data, previousData, error, refetch } = useQuery(SignInOptionsQuery);
  const options = (data ?? previousData)?.signInOptions;
  const problem = text.problems[search.get('problem') ?? ''];
  const step = viewer ? outstandingOf(viewer) : null;
  const given = () => void arrive();
  if (!options) {
    return (
      <section className={styles.card}>
        {error ? (
          <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} />
        ) : (
          <LoadingState height={320} />
        )}
      </section>
    );
  }
  if (viewer) {
    return (
      <section className={styles.card}>
        <h1>{step === 'PASSWORD' ? text.passwordTitle : step === 'ENROLMENT' ? text.enrolTitle : text.codeTitle}</h1>
        <p className={styles.lead}>
          {step === 'PASSWORD'
            ? text.passwordLead
            : step === 'ENROLMENT'
              ? text.enrolLead
              : text.codeLead(viewer.username ?? viewer.name)}
        </p>
        {step === 'PASSWORD' ? (
          <ChangePasswordForm
            known={credentials.password || undefined}
            rules={options.passwordRules[locale]}
            onChanged={given}
          />
        ) : null}
        {step === 'ENROLMENT' ? <Enrolment onGiven={given} /> : null}
        {step === 'CODE' ? <CodeForm onGiven={given} /> : null}
        <Button type="link" onClick={onSignOut}>
          {text.signOut}
        </Button>
      </section>
    );
  }
  return (
    <div className={styles.columns}>
      <section className={styles.card}>
        <h1>{isCodeAsked ? text.codeTitle : text.title}</h1>
        {problem ? <FormProblem>{problem}</FormProblem> : null}
        {search.has('ended') ? <p className={styles.lead}>{text.ended}</p> : null}
        <CredentialsForm
          credentials={credentials}
          onChange={setCredentials}
          onSignedIn={given}
          isCodeAsked={isCodeAsked}
          onCodeAsked={setIsCodeAsked}
          submitButton={submitButton}
        />
        {options.openId && !isCodeAsked ? (
          <>
            <p className={styles.or}>{text.or}</p>
            <Button
              block
              size="large"
              href={`${options.openId.startUrl}?${new URLSearchParams({ returnTo: nextPath(search) })}`}
            >
              {text.openId(options.openId.label)}
            </Button>
          </>
        ) : null}
      </section>
      {options.demoAccounts.length > 0 ? (
        <DemoAccounts
          options={options}
          onChoose={({ username, password }) => {
            setIsCodeAsked(false);
            setCredentials({ username, password });
            setTimeout(() => submitButton.current?.focus());
          }}
        />
      ) : null}
    </div>
  );
}
