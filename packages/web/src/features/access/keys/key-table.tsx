import { roles } from '@uniongraph/schema/codes/role';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { ConfirmButton } from '../../../ui/confirm-button.js';
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

export function KeyTable({ keys, isBusy, onRotate, onRevoke }: KeyTableProps) {
  const text = useText(keysText);
  const { locale } = useLocale();
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

  function stateOf(key: Key) {
    const { revokedAt, expiresAt, isRotated } = key;
    if (revokedAt) return <span className={styles.bad}>{text.revoked}</span>;
    if (hasExpired(key)) return <span className={styles.bad}>{text.expired}</span>;
    if (!expiresAt) return text.works;
    const until = formatTime(expiresAt, locale);
    return isRotated ? text.rotatedUntil(until) : text.until(until);
  }

  /** A successor lives as long as the key was given, from today. */
  function successorEnd({ createdAt, expiresAt }: Key) {
    if (!expiresAt) return null;
    const term = new Date(expiresAt).getTime() - new Date(createdAt).getTime();
    return formatTime(new Date(Date.now() + term).toISOString(), locale);
  }

  function actionsOf(key: Key) {
    if (key.revokedAt) return null;
    return (
      <div className={styles.buttons}>
        {key.isRotated || hasExpired(key) ? null : (
          <ConfirmButton
            isSmall
            label={text.rotate}
            name={text.rotateOf(key.name)}
            question={text.askRotate(successorEnd(key))}
            isDisabled={isBusy}
            onConfirm={() => onRotate(key)}
          />
        )}
        <ConfirmButton
          isSmall
          label={text.revoke}
          name={text.revokeOf(key.name)}
          question={text.askRevoke}
          isDisabled={isBusy}
          onConfirm={() => onRevoke(key)}
        />
      </div>
    );
  }
}

const hasExpired = ({ expiresAt }: Key): boolean => expiresAt !== null && new Date(expiresAt) < new Date();
