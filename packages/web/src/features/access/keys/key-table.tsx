import { roles } from '@uniongraph/schema/codes/role';
import { Button } from 'antd';
import { useState } from 'react';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { RowTable } from '../../../ui/row-table.js';
import styles from '../admin.module.css';
import { limitWords } from './key-words.js';
import type { Key } from './keys-queries.js';
import { keysText } from './keys-text.js';

interface KeyTableProps {
  keys: readonly Key[];
  isBusy: boolean;
  onRotate(key: Key): void;
  onRevoke(key: Key): void;
}

/** Revoking asks twice: the system that uses the key stops within seconds. */
export function KeyTable({ keys, isBusy, onRotate, onRevoke }: KeyTableProps) {
  const text = useText(keysText);
  const { locale } = useLocale();
  const [doubted, setDoubted] = useState<string>();
  return (
    <RowTable
      caption={text.title}
      rows={keys}
      rowKey={({ id }) => id}
      isStale={isBusy}
      columns={[
        { key: 'name', title: text.name, cell: ({ name }) => name },
        { key: 'prefix', title: text.prefix, cell: ({ prefix }) => <code>{prefix}</code> },
        {
          key: 'organization',
          title: text.organization,
          cell: ({ organizationName, role }) => (
            <>
              {organizationName}
              <div className={styles.muted}>{roles.get(role)[locale]}</div>
            </>
          ),
        },
        {
          key: 'limits',
          title: text.limits,
          cell: (key) => {
            const words = limitWords(key, locale);
            return words.length > 0 ? words.map((word) => <div key={word}>{word}</div>) : '—';
          },
        },
        {
          key: 'lastUsed',
          title: text.lastUsed,
          cell: ({ lastUsedAt }) => (lastUsedAt ? formatTime(lastUsedAt, locale) : text.never),
        },
        { key: 'state', title: text.state, cell: stateOf },
        { key: 'action', title: text.action, cell: actionsOf },
      ]}
    />
  );

  function stateOf({ revokedAt, expiresAt }: Key) {
    if (revokedAt) return <span className={styles.bad}>{text.revoked}</span>;
    if (!expiresAt) return text.works;
    if (new Date(expiresAt) < new Date()) return <span className={styles.bad}>{text.expired}</span>;
    return text.until(formatTime(expiresAt, locale));
  }

  function actionsOf(key: Key) {
    if (key.revokedAt) return null;
    return (
      <div className={styles.buttons}>
        <Button size="small" disabled={isBusy} aria-label={text.rotateOf(key.name)} onClick={() => onRotate(key)}>
          {text.rotate}
        </Button>
        {doubted === key.id ? (
          <Button size="small" danger disabled={isBusy} onClick={() => onRevoke(key)}>
            {text.confirmRevoke}
          </Button>
        ) : (
          <Button
            size="small"
            disabled={isBusy}
            aria-label={text.revokeOf(key.name)}
            onClick={() => setDoubted(key.id)}
          >
            {text.revoke}
          </Button>
        )}
      </div>
    );
  }
}
