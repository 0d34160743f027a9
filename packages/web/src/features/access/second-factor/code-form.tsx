import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { FormProblem } from '../../../ui/form-problem.js';
import type { ViewerInfo } from '../../../widgets/viewer/viewer-query.js';
import styles from '../form.module.css';
import { CodeField } from './code-field.js';
import { ConfirmSecondFactorMutation } from './second-factor-mutations.js';
import { secondFactorText } from './second-factor-text.js';

/** Gives a code: the first sets the second factor up, later ones are that of this session. */
export function CodeForm({ onGiven }: { onGiven(viewer: ViewerInfo): void }) {
  const text = useText(secondFactorText);
  const { locale } = useLocale();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [confirm, { error, loading }] = useMutation(ConfirmSecondFactorMutation);
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await confirm({ variables: { code } }).catch(() => ({ data: undefined }));
    setCode('');
    if (data) onGiven(data.confirmSecondFactor);
    else field.current?.focus();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <CodeField ref={field} value={code} onChange={setCode} />
      <FormProblem>{error ? readProblem(error, locale).message : ''}</FormProblem>
      <Button type="primary" htmlType="submit" loading={loading}>
        {text.confirm}
      </Button>
    </form>
  );
}
