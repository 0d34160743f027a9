import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { Panel } from '../../../ui/panel.js';
import { useRefreshViewer } from '../../../widgets/viewer/use-refresh-viewer.js';
import { useViewer } from '../../../widgets/viewer/use-viewer.js';
import formStyles from '../form.module.css';
import { PasswordField } from '../password/password-field.js';
import { passwordText } from '../password/password-text.js';
import { Enrolment } from '../second-factor/enrolment.js';
import { RemoveSecondFactorMutation } from '../second-factor/second-factor-mutations.js';
import styles from './account.module.css';
import { accountText } from './account-text.js';

/** Whether signing in takes a code as well. */
export function SecondFactorPanel() {
  const text = useText(accountText);
  const { viewer } = useViewer();
  const refresh = useRefreshViewer();
  const [isOpen, setIsOpen] = useState(false);
  const { enrolled, required } = viewer.secondFactor;
  if (viewer.isDemo) {
    return (
      <Panel title={text.secondFactor}>
        <p className={styles.lead}>{text.demoFactor}</p>
      </Panel>
    );
  }
  const close = () => setIsOpen(false);
  const done = () => {
    close();
    void refresh();
  };
  return (
    <Panel title={text.secondFactor}>
      <p className={styles.lead}>
        {enrolled ? text.enrolled : text.notEnrolled} {required ? text.required : null}
      </p>
      {isOpen ? (
        <>
          {enrolled ? <Removal onDone={done} /> : <Enrolment onGiven={done} />}
          <div>
            <Button onClick={close}>{text.cancel}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button onClick={() => setIsOpen(true)}>{enrolled ? text.remove : text.enrol}</Button>
        </div>
      )}
    </Panel>
  );
}

function Removal({ onDone }: { onDone(): void }) {
  const text = useText(accountText);
  const { current } = useText(passwordText);
  const { locale } = useLocale();
  const [password, setPassword] = useState('');
  const [remove, { error, loading }] = useMutation(RemoveSecondFactorMutation);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data } = await remove({ variables: { password } }).catch(() => ({ data: undefined }));
    if (data) onDone();
  };
  return (
    <form className={formStyles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.lead}>{text.removeLead}</p>
      <PasswordField label={current} autoComplete="current-password" value={password} onChange={setPassword} />
      <FormProblem>{error ? readProblem(error, locale).message : ''}</FormProblem>
      <Button danger htmlType="submit" loading={loading}>
        {text.remove}
      </Button>
    </form>
  );
}
