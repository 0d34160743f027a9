import { useMutation } from '@apollo/client/react';
import { roles } from '@uniongraph/schema/codes/role';
import { Button } from 'antd';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatDate } from '../../../lib/format-date.js';
import { formatTime } from '../../../lib/format-time.js';
import { ConfirmButton } from '../../../ui/confirm-button.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import styles from '../admin.module.css';
import { GrantForm } from './grant-form.js';
import {
  DisableUserMutation,
  EnableUserMutation,
  type Grant,
  ResetUserPasswordMutation,
  RevokeGrantMutation,
  type User,
} from './users-queries.js';
import { usersText } from './users-text.js';

interface UserPanelProps {
  user: User;
  onPassword(user: User, oneTimePassword: string | null): void;
  onClose(): void;
}

/** One user: what he was granted, and what his administrator may do. */
export function UserPanel({ user, onPassword, onClose }: UserPanelProps) {
  const text = useText(usersText);
  const { locale } = useLocale();
  const [disable, disabled] = useMutation(DisableUserMutation);
  const [enable, enabled] = useMutation(EnableUserMutation);
  const [reset, wasReset] = useMutation(ResetUserPasswordMutation);
  const [revoke, revoked] = useMutation(RevokeGrantMutation);
  const problem = [disabled, enabled, wasReset, revoked].find(({ error }) => error)?.error;
  const isBusy = [disabled, enabled, wasReset, revoked].some(({ loading }) => loading);
  const version = { variables: { input: { id: user.id, expectedVersion: user.version } } };
  const ignore = () => undefined;
  const resetPassword = async () => {
    const { data } = await reset(version).catch(() => ({ data: undefined }));
    if (data) onPassword(data.resetUserPassword.user, data.resetUserPassword.oneTimePassword);
  };
  return (
    <Panel
      title={text.of(`${user.displayName} (${user.username})`)}
      actions={
        <div className={styles.buttons}>
          {user.signsInBy === 'PASSWORD' ? (
            <ConfirmButton
              label={text.reset}
              question={text.askReset}
              isDisabled={isBusy}
              onConfirm={() => void resetPassword()}
            />
          ) : null}
          {user.disabledAt ? (
            <Button disabled={isBusy} onClick={() => void enable(version).catch(ignore)}>
              {text.enable}
            </Button>
          ) : (
            <ConfirmButton
              label={text.disable}
              question={text.askDisable}
              isDisabled={isBusy}
              onConfirm={() => void disable(version).catch(ignore)}
            />
          )}
          <Button onClick={onClose}>{text.close}</Button>
        </div>
      }
    >
      {problem ? <FormProblem>{readProblem(problem, locale).message}</FormProblem> : null}
      {user.grants.length > 0 ? (
        <RowTable
          caption={text.of(user.displayName)}
          rows={user.grants}
          rowKey={({ id }) => id}
          isStale={isBusy}
          columns={[
            { key: 'role', title: text.role, cell: ({ role }) => roles.get(role)[locale] },
            { key: 'organization', title: text.organization, cell: organizationWords },
            { key: 'grantedAt', title: text.grantedAt, cell: ({ grantedAt }) => formatTime(grantedAt, locale) },
            {
              key: 'validTo',
              title: text.validTo,
              cell: ({ validTo }) => (validTo ? formatDate(validTo, locale) : text.unlimited),
            },
            { key: 'action', title: text.action, cell: actionOf },
          ]}
        />
      ) : (
        <p className={styles.lead}>{text.none}</p>
      )}
      <h3>{text.newGrant}</h3>
      <GrantForm userId={user.id} />
    </Panel>
  );

  function organizationWords({ organizationName, organizationCode }: Grant) {
    return organizationCode ? `${organizationName} ${organizationCode}` : '—';
  }

  function actionOf({ id, role, organizationName, revokedAt }: Grant) {
    if (revokedAt) return <span className={styles.muted}>{text.revokedAt(formatTime(revokedAt, locale))}</span>;
    return (
      <ConfirmButton
        isSmall
        label={text.revoke}
        name={text.revokeOf(roles.get(role)[locale], organizationName ?? '')}
        question={text.askRevoke}
        isDisabled={isBusy}
        onConfirm={() => void revoke({ variables: { input: { id } } }).catch(ignore)}
      />
    );
  }
}
