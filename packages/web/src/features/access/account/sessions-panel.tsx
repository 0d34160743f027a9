import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { ErrorState } from '../../../ui/error-state.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import { browserName } from '../browser-name.js';
import styles from './account.module.css';
import { accountText } from './account-text.js';
import { RevokeOtherSessionsMutation, RevokeSessionMutation, SessionsQuery } from './sessions-queries.js';

/** My browsers that are signed in, and ending those that should not be. */
export function SessionsPanel() {
  const text = useText(accountText);
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useQuery(SessionsQuery, { fetchPolicy: 'cache-and-network' });
  const [revoke, revoked] = useMutation(RevokeSessionMutation);
  const [revokeOthers, othersRevoked] = useMutation(RevokeOtherSessionsMutation);
  const afterwards = (act: Promise<unknown>) => void act.then(() => refetch()).catch(() => undefined);
  const problem = revoked.error ?? othersRevoked.error;
  const isBusy = revoked.loading || othersRevoked.loading;
  const sessions = data?.sessions ?? [];
  const failures = sessions.find(({ current }) => current)?.failedSignInsBefore ?? 0;
  return (
    <Panel
      title={text.sessions}
      actions={
        sessions.length > 1 ? (
          <Button onClick={() => afterwards(revokeOthers())} disabled={isBusy}>
            {text.endOthers}
          </Button>
        ) : null
      }
    >
      <p className={styles.lead}>{text.sessionsLead}</p>
      {failures > 0 ? <p role="status">{text.failuresBefore(failures)}</p> : null}
      {error && !data ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
      {loading && !data ? <LoadingState height={120} /> : null}
      {data ? (
        <RowTable
          caption={text.sessions}
          rows={sessions}
          rowKey={({ id }) => id}
          isStale={isBusy}
          columns={[
            {
              key: 'browser',
              title: text.browser,
              cell: ({ userAgent, current }) => (
                <>
                  {browserName(userAgent)} {current ? <span className={styles.mark}>{text.thisOne}</span> : null}
                </>
              ),
            },
            { key: 'address', title: text.address, cell: ({ address }) => address ?? '—' },
            { key: 'createdAt', title: text.startedAt, cell: ({ createdAt }) => formatTime(createdAt, locale) },
            { key: 'lastSeenAt', title: text.lastSeenAt, cell: ({ lastSeenAt }) => formatTime(lastSeenAt, locale) },
            {
              key: 'action',
              title: text.action,
              cell: ({ id, current, userAgent }) =>
                current ? null : (
                  <Button
                    size="small"
                    disabled={isBusy}
                    aria-label={`${text.end} ${browserName(userAgent)}`}
                    onClick={() => afterwards(revoke({ variables: { id } }))}
                  >
                    {text.end}
                  </Button>
                ),
            },
          ]}
        />
      ) : null}
      {problem ? <FormProblem>{readProblem(problem, locale).message}</FormProblem> : null}
    </Panel>
  );
}
