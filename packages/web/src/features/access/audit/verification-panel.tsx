import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { formatValue } from '../../../lib/format-value.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Panel } from '../../../ui/panel.js';
import styles from '../admin.module.css';
import { AuditVerificationQuery, LastVerificationQuery } from './audit-queries.js';
import { auditText } from './audit-text.js';

/** Whether the chain of the log held when it was verified last; verified anew on demand, as that reads the whole log. */
export function VerificationPanel({ onVerified }: { onVerified(): void }) {
  const text = useText(auditText);
  const { locale } = useLocale();
  const last = useQuery(LastVerificationQuery, { fetchPolicy: 'network-only' });
  const [verify, verified] = useLazyQuery(AuditVerificationQuery, { fetchPolicy: 'network-only' });
  const state = verified.data?.auditVerification ?? last.data?.lastAuditVerification;
  const error = verified.error ?? (verified.data ? undefined : last.error);
  const count = (entries: number) => formatValue(String(entries), { unit: 'COUNT' }, locale);
  return (
    <Panel
      title={text.verification}
      actions={
        <Button loading={verified.loading} onClick={() => void verify().then(onVerified, () => undefined)}>
          {text.verify}
        </Button>
      }
    >
      {error ? <ErrorState problem={readProblem(error, locale)} /> : null}
      {!last.data && !error ? <LoadingState height={48} /> : null}
      {last.data && !state ? <p>{text.neverVerified}</p> : null}
      {state ? (
        <p role="status" className={state.isWhole ? styles.good : styles.bad}>
          {state.isWhole ? text.whole(count(state.entries)) : text.broken(state.firstBroken ?? '')}{' '}
          {state.problem ? (text.problems[state.problem] ?? state.problem) : null}{' '}
          {text.verifiedAt(formatTime(state.verifiedAt, locale))}
        </p>
      ) : null}
      {state?.head ? (
        <p className={styles.lead}>
          {text.head}
          <code className={styles.details}>{state.head}</code>
        </p>
      ) : null}
    </Panel>
  );
}
