import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { fieldProblem } from '../../../apollo/field-problem.js';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { FormProblem } from '../../../ui/form-problem.js';
import type { ViewerInfo } from '../../../widgets/viewer/viewer-query.js';
import styles from '../form.module.css';
import { ChangePasswordMutation } from './change-password-mutation.js';
import { PasswordField } from './password-field.js';
import { passwordText } from './password-text.js';

interface ChangePasswordFormProps {
  /** What was just entered to sign in, so that it need not be typed again. */
  known?: string | undefined;
  rules: string;
  onChanged(viewer: ViewerInfo): void;
}

export function ChangePasswordForm({ known, rules, onChanged }: ChangePasswordFormProps) {
  const text = useText(passwordText);
  const { locale } = useLocale();
  const [current, setCurrent] = useState(known ?? '');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [isCompared, setIsCompared] = useState(false);
  const [change, { error, loading }] = useMutation(ChangePasswordMutation);
  const isDifferent = again !== next;
  const inCurrent = fieldProblem(error, 'currentPassword', locale);
  const inNext = fieldProblem(error, 'newPassword', locale);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsCompared(true);
    if (isDifferent) return;
    const { data } = await change({ variables: { input: { currentPassword: current, newPassword: next } } }).catch(
      () => ({ data: undefined }),
    );
    if (!data) return;
    setCurrent('');
    setNext('');
    setAgain('');
    setIsCompared(false);
    onChanged(data.changePassword);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {known ? null : (
        <PasswordField
          label={text.current}
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={inCurrent}
        />
      )}
      <PasswordField label={text.next} autoComplete="new-password" value={next} onChange={setNext} error={inNext} />
      <PasswordField
        label={text.again}
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={isCompared && isDifferent ? text.different : undefined}
      />
      <p className={styles.hint}>
        {text.rules}
        {rules}
      </p>
      <FormProblem>{error && !inNext && (known || !inCurrent) ? readProblem(error, locale).message : ''}</FormProblem>
      <Button type="primary" htmlType="submit" loading={loading}>
        {text.change}
      </Button>
    </form>
  );
}
