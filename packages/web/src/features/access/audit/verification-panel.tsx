import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatValue } from '../../../lib/format-value.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Panel } from '../../../ui/panel.js';
import styles from '../admin.module.css';
import { AuditVerificationQuery } from './audit-queries.js';
import { auditText } from './audit-text.js';

/** Whether the chain of the log holds, computed anew by the server. */
export function VerificationPanel() {
  const text = useText(auditText);
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useQuery(AuditVerificationQuery, { fetchPolicy: 'network-only' });
  const state = data?.auditVerification;
  const count = (entries: number) => formatValue(String(entries), { unit: 'COUNT' }, locale);
  return (
    <Panel
      title={text.verification}
      actions={
        <Button loading={loading} onClick={() => void refetch()}>
          {text.verify}
        </Button>
      }
    >
      {error && !state ? <ErrorState problem={readProblem(error, locale)} /> : null}
      {!state && !error ? <LoadingState height={48} /> : null}
      {state ? (
        <p role="status" className={state.isWhole ? styles.good : styles.bad}>
          {state.isWhole ? text.whole(count(state.entries)) : text.broken(state.firstBroken ?? '')}{' '}
          {state.problem ? (text.problems[state.problem] ?? state.problem) : null}
        </p>
      ) : null}
      {state?.lastHash ? (
        <p className={styles.lead}>
          {text.lastHash}
          <code className={styles.details}>{state.lastHash}</code>
        </p>
      ) : null}
    </Panel>
  );
}
