import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { ConfirmButton } from '../../../ui/confirm-button.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import { TextField } from '../../../ui/text-field.js';
import styles from '../admin.module.css';
import { type FoundUser, FoundUsersQuery, ResetSecondFactorMutation } from './user-sessions-queries.js';
import { userSessionsText } from './user-sessions-text.js';

const MOST = 10;

/** Finds the user who lost the authenticator, signed in or not, and removes the second factor. */
export function SecondFactorsPanel({ onRemoved }: { onRemoved(): void }) {
  const text = useText(userSessionsText);
  const { locale } = useLocale();
  const [words, setWords] = useState('');
  const search = useDebounced(words.trim());
  const { data, error, refetch } = useQuery(FoundUsersQuery, {
    variables: { search, first: MOST },
    skip: search === '',
    fetchPolicy: 'cache-and-network',
  });
  const [remove, removed] = useMutation(ResetSecondFactorMutation);
  const problem = removed.error ?? error;
  const found = search === '' ? undefined : data?.users;
  const done = removed.data?.resetSecondFactor.username;
  return (
    <Panel title={text.secondFactors}>
      <p className={styles.lead}>{text.secondFactorsLead}</p>
      <div className={styles.bar}>
        <TextField
          label={text.find}
          type="search"
          placeholder={text.findHint}
          maxLength={100}
          value={words}
          onChange={setWords}
        />
      </div>
      {problem ? <FormProblem>{readProblem(problem, locale).message}</FormProblem> : null}
      {done ? <p role="status">{text.removed(done)}</p> : null}
      {found?.nodes.length === 0 ? <p className={styles.lead}>{text.notFound}</p> : null}
      {found && found.nodes.length > 0 ? (
        <RowTable
          caption={text.found(found.totalCount, MOST)}
          rows={found.nodes}
          rowKey={({ id }) => id}
          isStale={removed.loading}
          columns={[
            { key: 'user', title: text.user, cell: ({ username }) => username },
            { key: 'name', title: text.name, cell: ({ displayName }) => displayName },
            { key: 'factor', title: text.secondFactor, cell: factorOf },
          ]}
        />
      ) : null}
    </Panel>
  );

  function factorOf({ id, username, version, hasSecondFactor }: FoundUser) {
    if (!hasSecondFactor) return <span className={styles.muted}>{text.noFactor}</span>;
    return (
      <ConfirmButton
        isSmall
        label={text.removeFactor}
        name={text.removeFactorOf(username)}
        question={text.askRemoveFactor}
        isDisabled={removed.loading}
        onConfirm={() =>
          // Whoever was changed by others meanwhile is shown as he is now, to be tried again.
          void remove({ variables: { input: { id, expectedVersion: version } } }).then(onRemoved, () => void refetch())
        }
      />
    );
  }
}
