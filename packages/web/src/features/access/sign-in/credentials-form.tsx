import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { TextField } from '../../../ui/text-field.js';
import type { ViewerInfo } from '../../../widgets/viewer/viewer-query.js';
import styles from '../form.module.css';
import { PasswordField } from '../password/password-field.js';
import { CodeField } from '../second-factor/code-field.js';
import { SignInMutation } from './sign-in-queries.js';
import { signInText } from './sign-in-text.js';

export interface Credentials {
  username: string;
  password: string;
}

interface CredentialsFormProps {
  credentials: Credentials;
  onChange(credentials: Credentials): void;
  onSignedIn(viewer: ViewerInfo): void;
  isCodeAsked: boolean;
  onCodeAsked(isAsked: boolean): void;
  submitButton: RefObject<HTMLButtonElement | null>;
}

/** Username and password; then a code, where the account has a second factor. */
export function CredentialsForm({
  credentials,
  onChange,
  onSignedIn,
  isCodeAsked,
  onCodeAsked,
  submitButton,
}: CredentialsFormProps) {
  const text = useText(signInText);
  const { locale } = useLocale();
  const [code, setCode] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  const [signIn, { error, loading, reset }] = useMutation(SignInMutation);
  const { username, password } = credentials;
  useEffect(() => (isCodeAsked ? codeField : first).current?.focus(), [isCodeAsked]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { username: username.trim(), password, ...(isCodeAsked ? { code } : {}) };
    const { data } = await signIn({ variables: { input } }).catch(() => ({ data: undefined }));
    setCode('');
    if (data?.signIn.viewer) onSignedIn(data.signIn.viewer);
    else if (data?.signIn.outcome === 'SECOND_FACTOR_NEEDED') onCodeAsked(true);
    else (isCodeAsked ? codeField : passwordField).current?.focus();
  };
  const problem = <FormProblem>{error ? readProblem(error, locale).message : ''}</FormProblem>;
  const button = (
    <Button ref={submitButton} type="primary" htmlType="submit" size="large" loading={loading}>
      {text.signIn}
    </Button>
  );
  if (isCodeAsked) {
    return (
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{text.codeLead(username)}</p>
        <CodeField ref={codeField} value={code} onChange={setCode} />
        {problem}
        {button}
        <Button
          type="link"
          onClick={() => {
            reset();
            onCodeAsked(false);
          }}
        >
          {text.back}
        </Button>
      </form>
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        ref={first}
        label={text.username}
        value={username}
        onChange={(next) => onChange({ username: next, password })}
        autoComplete="username"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={64}
        required
      />
      <PasswordField
        ref={passwordField}
        label={text.password}
        autoComplete="current-password"
        value={password}
        onChange={(next) => onChange({ username, password: next })}
      />
      {problem}
      {button}
    </form>
  );
}
