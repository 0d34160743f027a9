import { Button } from 'antd';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import styles from '../admin.module.css';
import type { LockedUser } from './user-sessions-queries.js';
import { userSessionsText } from './user-sessions-text.js';

interface LockoutsPanelProps {
  users: readonly LockedUser[];
  isBusy: boolean;
  onUnlock(id: string): void;
}

/** Everybody who is locked out now, signed in elsewhere or not. */
export function LockoutsPanel({ users, isBusy, onUnlock }: LockoutsPanelProps) {
  const text = useText(userSessionsText);
  const { locale } = useLocale();
  return (
    <Panel title={users.length > 0 ? text.lockedTotal(users.length) : text.lockouts}>
      <p className={styles.lead}>{users.length > 0 ? text.lockoutsLead : text.noLockouts}</p>
      {users.length > 0 ? (
        <RowTable
          caption={text.lockouts}
          rows={users}
          rowKey={({ id }) => id}
          isStale={isBusy}
          columns={[
            { key: 'user', title: text.user, cell: ({ username }) => username },
            { key: 'name', title: text.name, cell: ({ displayName }) => displayName },
            {
              key: 'until',
              title: text.lockedUntil,
              cell: ({ lockedUntil }) => (lockedUntil ? formatTime(lockedUntil, locale) : '—'),
            },
            {
              key: 'action',
              title: text.action,
              cell: ({ id, username }) => (
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-label={text.unlockOf(username)}
                  onClick={() => onUnlock(id)}
                >
                  {text.unlock}
                </Button>
              ),
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}
