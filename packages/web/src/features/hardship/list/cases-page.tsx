import { useQuery } from '@apollo/client/react';
import { useQueryStates } from 'nuqs';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatValue } from '../../../lib/format-value.js';
import { today } from '../../../lib/today.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { ActionLink } from '../../../ui/action-link.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Page } from '../../../ui/page.js';
import { Pager } from '../../../ui/pager.js';
import { Panel } from '../../../ui/panel.js';
import { SyntheticMark } from '../../../ui/synthetic-mark.js';
import { useIsWriter } from '../use-is-writer.js';
import { CaseBoard } from './case-board.js';
import { CaseFilters } from './case-filters.js';
import { CaseTable } from './case-table.js';
import styles from './cases.module.css';
import { CasesQuery } from './cases-queries.js';
import { type CasesState, casesParsers } from './cases-state.js';
import { casesText } from './cases-text.js';
import { casesVariables } from './cases-variables.js';

/** The hardship files within reach, masked, by stage and by what is to be done; what is filtered stands in the address. */
export function CasesPage() {
  const text = useText(casesText);
  const { locale } = useLocale();
  const isWriter = useIsWriter();
  const [address, setAddress] = useQueryStates(casesParsers);
  const settled = { ...address, q: useDebounced(address.q, 250) };
  const { data, previousData, error, loading, refetch } = useQuery(CasesQuery, {
    variables: casesVariables(settled, today()),
    fetchPolicy: 'cache-and-network',
  });
  const cases = error ? undefined : (data ?? previousData)?.hardshipCases;
  const filter = (part: Partial<{ [Key in keyof CasesState]: CasesState[Key] | null }>) =>
    void setAddress({ ...part, after: null, before: null });
  return (
    <Page title={text.title} actions={isWriter ? <ActionLink to="/hardship/new">{text.apply}</ActionLink> : null}>
      <CaseBoard
        address={settled}
        onStage={(state) => filter({ state, due: null })}
        onDue={(due) => filter({ due, state: null, sort: sortingOf[due ?? 'NONE'] })}
      />
      <Panel title={cases ? text.total(formatValue(cases.totalCount, { unit: 'COUNT' }, locale)) : text.list}>
        <p className={styles.lead}>
          {text.lead}{' '}
          {cases?.nodes.length && cases.nodes.every(({ provenance }) => provenance === 'SYNTHETIC') ? (
            <SyntheticMark />
          ) : null}
        </p>
        <CaseFilters address={address} onChange={filter} />
        {error && !loading ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
        {!cases && loading ? <LoadingState height={480} /> : null}
        {cases?.nodes.length === 0 ? <EmptyState title={text.none}>{text.noneHint}</EmptyState> : null}
        {cases && cases.nodes.length > 0 ? <CaseTable cases={cases.nodes} isStale={loading && !data} /> : null}
        {cases ? <Pager pageInfo={cases.pageInfo} onPage={(page) => void setAddress(page)} /> : null}
      </Panel>
    </Page>
  );
}

/** What is due is listed by its day. */
const sortingOf = {
  OVERDUE: 'REVIEW_DUE_ON',
  DUE_SOON: 'REVIEW_DUE_ON',
  IN_PUBLICITY: 'PUBLICITY_TO',
  NONE: null,
} as const;
