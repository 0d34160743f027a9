import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import styles from '../admin.module.css';
import { browserName } from '../browser-name.js';
import { LockoutsPanel } from './lockouts-panel.js';
import { SecondFactorsPanel } from './second-factors-panel.js';
import {
  RevokeUserSessionMutation,
  UnlockUserMutation,
  type UserSession,
  UserSessionsQuery,
} from './user-sessions-queries.js';
import { userSessionsText } from './user-sessions-text.js';

/** Who is locked out, who lost an authenticator and who is signed in where, for the security administrator. */
export function UserSessionsPage() {
  const text = useText(userSessionsText);
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useQuery(UserSessionsQuery, { fetchPolicy: 'cache-and-network' });
  const [revoke, revoked] = useMutation(RevokeUserSessionMutation);
  const [unlock, unlocked] = useMutation(UnlockUserMutation);
  const problem = [revoked, unlocked].find((each) => each.error)?.error;
  const isBusy = [revoked, unlocked].some((each) => each.loading);
  const user = unlocked.data?.unlockUser;
  const sessions = data?.userSessions;
  const locked = data?.lockedUsers;
  const afterwards = (act: Promise<unknown>) => void act.then(() => refetch()).catch(() => undefined);
  return (
    <Page title={text.title}>
      {user ? <p role="status">{text.unlocked(user.username)}</p> : null}
      {problem ? <FormProblem>{readProblem(problem, locale).message}</FormProblem> : null}
      {locked ? (
        <LockoutsPanel users={locked} isBusy={isBusy} onUnlock={(id) => afterwards(unlock({ variables: { id } }))} />
      ) : null}
      <SecondFactorsPanel onRemoved={() => void refetch()} />
      <Panel title={sessions ? text.total(sessions.length) : text.title}>
        <p className={styles.lead}>{text.lead}</p>
        {error && !sessions ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
        {!sessions && loading ? <LoadingState height={240} /> : null}
        {sessions?.length === 0 ? <EmptyState title={text.none}> </EmptyState> : null}
        {sessions && sessions.length > 0 ? (
          <RowTable
            caption={text.title}
            rows={sessions}
            rowKey={({ id }) => id}
            isStale={isBusy}
            columns={[
              { key: 'user', title: text.user, cell: ({ username }) => username },
              { key: 'browser', title: text.browser, cell: ({ userAgent }) => browserName(userAgent) },
              { key: 'address', title: text.address, cell: ({ address }) => address ?? '—' },
              { key: 'startedAt', title: text.startedAt, cell: ({ createdAt }) => formatTime(createdAt, locale) },
              { key: 'lastSeenAt', title: text.lastSeenAt, cell: ({ lastSeenAt }) => formatTime(lastSeenAt, locale) },
              { key: 'action', title: text.action, cell: actionsOf },
            ]}
          />
        ) : null}
      </Panel>
    </Page>
  );

  function actionsOf({ id, username }: UserSession) {
    return (
      <Button
        size="small"
        disabled={isBusy}
        aria-label={text.endOf(username)}
        onClick={() => afterwards(revoke({ variables: { id } }))}
      >
        {text.end}
      </Button>
    );
  }
}
