import { useQuery } from '@apollo/client/react';
import { roles } from '@uniongraph/schema/codes/role';
import { Button } from 'antd';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Page } from '../../../ui/page.js';
import { Pager } from '../../../ui/pager.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import { TextField } from '../../../ui/text-field.js';
import styles from '../admin.module.css';
import { OnceShown } from '../once-shown.js';
import { CreateUserForm } from './create-user-form.js';
import { UserPanel } from './user-panel.js';
import { type User, UsersQuery } from './users-queries.js';
import { usersText } from './users-text.js';

const PAGE = 20;

/** The users whom the administrator keeps: found, made, disabled, given roles. */
export function UsersPage() {
  const text = useText(usersText);
  const { locale } = useLocale();
  const [address, setAddress] = useQueryStates({
    q: parseAsString.withDefault(''),
    user: parseAsString,
    after: parseAsString,
    before: parseAsString,
  });
  const [isCreating, setIsCreating] = useState(false);
  const [password, setPassword] = useState<{ user: User; secret: string | null }>();
  const search = useDebounced(address.q.trim());
  const { data, previousData, error, loading, refetch } = useQuery(UsersQuery, {
    variables: {
      search: search || null,
      ...(address.before ? { last: PAGE, before: address.before } : { first: PAGE, after: address.after }),
    },
    fetchPolicy: 'cache-and-network',
  });
  const users = (data ?? previousData)?.users;
  const chosen = users?.nodes.find(({ username }) => username === address.user);
  const showPassword = (user: User, secret: string | null) => {
    setPassword(user.signsInBy === 'PASSWORD' ? { user, secret } : undefined);
    setIsCreating(false);
    void setAddress({ user: user.username });
    void refetch();
  };
  return (
    <Page
      title={text.title}
      actions={
        isCreating ? null : (
          <Button type="primary" onClick={() => setIsCreating(true)}>
            {text.create}
          </Button>
        )
      }
    >
      {isCreating ? (
        <Panel title={text.create}>
          <CreateUserForm onCreated={showPassword} onCancel={() => setIsCreating(false)} />
        </Panel>
      ) : null}
      {password ? (
        <OnceShown secret={password.secret} onTaken={() => setPassword(undefined)}>
          {text.passwordOf(password.user.username)}
        </OnceShown>
      ) : null}
      {chosen ? (
        <UserPanel
          key={chosen.id}
          user={chosen}
          onPassword={showPassword}
          onClose={() => void setAddress({ user: null })}
        />
      ) : null}
      <Panel title={users ? text.total(users.totalCount) : text.title}>
        <div className={styles.bar}>
          <TextField
            label={text.search}
            type="search"
            placeholder={text.searchHint}
            value={address.q}
            onChange={(q) => void setAddress({ q: q || null, after: null, before: null })}
          />
        </div>
        {error ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
        {!users && loading ? <LoadingState height={240} /> : null}
        {users?.nodes.length === 0 ? <EmptyState title={text.noUsers}> </EmptyState> : null}
        {users && users.nodes.length > 0 && (data || !error) ? (
          <RowTable
            caption={text.title}
            rows={users.nodes}
            rowKey={({ id }) => id}
            isStale={!data}
            columns={[
              { key: 'name', title: text.displayName, cell: nameOf },
              { key: 'username', title: text.username, cell: ({ username }) => username },
              { key: 'grants', title: text.grants, cell: grantsOf },
              { key: 'state', title: text.state, cell: stateOf },
            ]}
          />
        ) : null}
        {users ? <Pager pageInfo={users.pageInfo} onPage={(page) => void setAddress(page)} /> : null}
      </Panel>
    </Page>
  );

  function nameOf({ displayName, username, isDemo }: User) {
    return (
      <>
        <button type="button" className={styles.link} onClick={() => void setAddress({ user: username })}>
          {displayName}
        </button>{' '}
        {isDemo ? <span className={styles.muted}>{text.demo}</span> : null}
      </>
    );
  }

  function grantsOf({ grants }: User) {
    const open = grants.filter(({ revokedAt }) => !revokedAt);
    if (open.length === 0) return <span className={styles.muted}>{text.none}</span>;
    return open.map(({ id, role, organizationName }) => (
      <div key={id}>
        {roles.get(role)[locale]} · {organizationName ?? '—'}
      </div>
    ));
  }

  function stateOf({ disabledAt, lockedUntil, mustChangePassword }: User) {
    if (disabledAt) return <span className={styles.bad}>{text.disabled}</span>;
    if (lockedUntil) return <span className={styles.bad}>{text.locked(formatTime(lockedUntil, locale))}</span>;
    return mustChangePassword ? text.mustChange : text.active;
  }
}
