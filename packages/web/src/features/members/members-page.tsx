import { useQuery } from '@apollo/client/react';
import { personalAccess } from '@uniongraph/schema/codes/personal-access';
import type { Role } from '@uniongraph/schema/codes/role';
import { sexes } from '@uniongraph/schema/codes/sex';
import { Button } from 'antd';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatValue } from '../../lib/format-value.js';
import { useDebounced } from '../../lib/use-debounced.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { SelectField } from '../../ui/select-field.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { TextField } from '../../ui/text-field.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import { FindMemberForm } from './find-member-form.js';
import { MemberTable } from './member-table.js';
import styles from './members.module.css';
import { MembersQuery } from './members-queries.js';
import { membersText } from './members-text.js';
import { membersVariables } from './members-variables.js';

const parsers = {
  q: parseAsString.withDefault(''),
  sex: parseAsStringLiteral(sexes.codes),
  after: parseAsString,
  before: parseAsString,
};

const finders: readonly Role[] = personalAccess.revealers.P3;

/** The members of the register, masked; what is filtered stands in the address. */
export function MembersPage() {
  const text = useText(membersText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  const [address, setAddress] = useQueryStates(parsers);
  const [isFinding, setIsFinding] = useState(false);
  const q = useDebounced(address.q.trim(), 250);
  const { data, previousData, error, loading, refetch } = useQuery(MembersQuery, {
    variables: membersVariables({ ...address, q }),
    fetchPolicy: 'cache-and-network',
  });
  const members = error ? undefined : (data ?? previousData)?.members;
  const filter = (part: Partial<Record<'q' | 'sex', string | null>>) =>
    void setAddress({ ...(part as Partial<typeof address>), after: null, before: null });
  return (
    <Page
      title={text.title}
      actions={
        viewer.roles.some((role) => finders.includes(role)) && !isFinding ? (
          <Button onClick={() => setIsFinding(true)}>{text.find}</Button>
        ) : null
      }
    >
      {isFinding ? <FindMemberForm onClose={() => setIsFinding(false)} /> : null}
      <Panel title={members ? text.total(formatValue(members.totalCount, { unit: 'COUNT' }, locale)) : text.list}>
        <p className={styles.lead}>
          {text.lead}{' '}
          {members?.nodes.length && members.nodes.every(({ provenance }) => provenance === 'SYNTHETIC') ? (
            <SyntheticMark />
          ) : null}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: browsers before Chromium 118 do not know <search>. */}
        <form
          role="search"
          className={styles.bar}
          aria-label={text.filters}
          onSubmit={(event) => event.preventDefault()}
        >
          <TextField
            label={text.search}
            type="search"
            placeholder={text.searchHint}
            value={address.q}
            onChange={(typed) => filter({ q: typed || null })}
          />
          <SelectField
            label={text.sex}
            value={address.sex ?? ''}
            options={[
              { value: '', label: text.all },
              ...sexes.items.map((item) => ({ value: item.code, label: item[locale] })),
            ]}
            onChange={(sex) => filter({ sex: sex || null })}
          />
          {address.q || address.sex ? (
            <Button onClick={() => filter({ q: null, sex: null })}>{text.clear}</Button>
          ) : null}
        </form>
        {error && !loading ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
        {!members && loading ? <LoadingState height={480} /> : null}
        {members?.nodes.length === 0 ? <EmptyState title={text.none}>{text.noneHint}</EmptyState> : null}
        {members && members.nodes.length > 0 ? (
          <MemberTable members={members.nodes} isStale={loading && !data} />
        ) : null}
        {members ? <Pager pageInfo={members.pageInfo} onPage={(page) => void setAddress(page)} /> : null}
      </Panel>
    </Page>
  );
}
