import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Page } from '../../../ui/page.js';
import { Pager } from '../../../ui/pager.js';
import { Panel } from '../../../ui/panel.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import styles from '../admin.module.css';
import { OnceShown } from '../once-shown.js';
import { CreateKeyForm } from './create-key-form.js';
import { KeyTable } from './key-table.js';
import { type Key, KeysQuery, RevokeKeyMutation, RotateKeyMutation } from './keys-queries.js';
import { keysText } from './keys-text.js';

const PAGE = 20;

/** The keys of external systems, for the security administrator. */
export function KeysPage() {
  const text = useText(keysText);
  const { locale } = useLocale();
  const [address, setAddress] = useQueryStates({
    q: parseAsString.withDefault(''),
    shown: parseAsStringLiteral(['active', 'all']).withDefault('active'),
    after: parseAsString,
    before: parseAsString,
  });
  const [isCreating, setIsCreating] = useState(false);
  const [secret, setSecret] = useState<{ apiKey: Key; key: string | null }>();
  const search = useDebounced(address.q.trim());
  const { data, previousData, error, loading, refetch } = useQuery(KeysQuery, {
    variables: {
      search: search || null,
      where: address.shown === 'active' ? { isActive: { eq: true } } : null,
      ...(address.before ? { last: PAGE, before: address.before } : { first: PAGE, after: address.after }),
    },
    fetchPolicy: 'cache-and-network',
  });
  const [rotate, rotated] = useMutation(RotateKeyMutation);
  const [revoke, revoked] = useMutation(RevokeKeyMutation);
  const problem = rotated.error ?? revoked.error;
  const keys = (data ?? previousData)?.apiKeys;
  const show = (apiKey: Key, key: string | null) => {
    setSecret({ apiKey, key });
    setIsCreating(false);
    void refetch();
  };
  const onRotate = async ({ id }: Key) => {
    const answer = await rotate({ variables: { input: { id } } }).catch(() => ({ data: undefined }));
    if (answer.data) show(answer.data.rotateKey.apiKey, answer.data.rotateKey.key);
  };
  const onRevoke = async ({ id }: Key) => {
    await revoke({ variables: { input: { id } } }).catch(() => undefined);
    await refetch();
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
          <CreateKeyForm onCreated={show} onCancel={() => setIsCreating(false)} />
        </Panel>
      ) : null}
      {secret ? (
        <OnceShown secret={secret.key} onTaken={() => setSecret(undefined)}>
          {text.keyOf(secret.apiKey.name)}
        </OnceShown>
      ) : null}
      <Panel title={keys ? text.total(keys.totalCount) : text.title}>
        <div className={styles.bar}>
          <TextField
            label={text.search}
            type="search"
            placeholder={text.searchHint}
            value={address.q}
            onChange={(q) => void setAddress({ q: q || null, after: null, before: null })}
          />
          <SelectField
            label={text.shown}
            value={address.shown}
            options={[
              { value: 'active', label: text.active },
              { value: 'all', label: text.all },
            ]}
            onChange={(shown) => void setAddress({ shown: shown as 'active' | 'all', after: null, before: null })}
          />
        </div>
        <p className={styles.lead}>{text.overlap}</p>
        {problem ? <FormProblem>{readProblem(problem, locale).message}</FormProblem> : null}
        {error ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
        {!keys && loading ? <LoadingState height={240} /> : null}
        {keys?.nodes.length === 0 ? <EmptyState title={search ? text.none : text.noKeys}> </EmptyState> : null}
        {keys && keys.nodes.length > 0 && (data || !error) ? (
          <KeyTable
            keys={keys.nodes}
            isBusy={rotated.loading || revoked.loading}
            onRotate={(key) => void onRotate(key)}
            onRevoke={(key) => void onRevoke(key)}
          />
        ) : null}
        {keys ? <Pager pageInfo={keys.pageInfo} onPage={(page) => void setAddress(page)} /> : null}
      </Panel>
    </Page>
  );
}
