import { useQuery } from '@apollo/client/react';
import { auditEvents } from '@uniongraph/schema/codes/audit-event';
import { auditOutcomes } from '@uniongraph/schema/codes/audit-outcome';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { readProblem } from '../../../apollo/read-problem.js';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { formatTime } from '../../../lib/format-time.js';
import { parseAsDay } from '../../../lib/parse-as-day.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { Page } from '../../../ui/page.js';
import { Pager } from '../../../ui/pager.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import styles from '../admin.module.css';
import { auditWhere } from './audit-filter.js';
import { AuditFilters } from './audit-filters.js';
import { type AuditEntry, AuditLogQuery } from './audit-queries.js';
import { auditText } from './audit-text.js';
import { EntryDetails } from './entry-details.js';
import { VerificationPanel } from './verification-panel.js';

const PAGE = 50;

const parsers = {
  event: parseAsStringLiteral(auditEvents.codes),
  outcome: parseAsStringLiteral(auditOutcomes.codes),
  who: parseAsString.withDefault(''),
  subject: parseAsString.withDefault(''),
  from: parseAsDay,
  to: parseAsDay,
  after: parseAsString,
  before: parseAsString,
};

/** The audit log, for auditors alone; what is filtered stands in the address. */
export function AuditPage() {
  const text = useText(auditText);
  const { locale } = useLocale();
  const [address, setAddress] = useQueryStates(parsers);
  const who = useDebounced(address.who, 300);
  const subject = useDebounced(address.subject, 300);
  const { data, previousData, error, loading, refetch } = useQuery(AuditLogQuery, {
    variables: {
      where: auditWhere({ ...address, who, subject }),
      ...(address.before ? { last: PAGE, before: address.before } : { first: PAGE, after: address.after }),
    },
    fetchPolicy: 'cache-and-network',
  });
  const log = (data ?? previousData)?.auditLog;
  return (
    <Page title={text.title}>
      <VerificationPanel onVerified={() => void refetch()} />
      <Panel title={text.title}>
        <p className={styles.lead}>{text.lead}</p>
        <AuditFilters filter={address} onChange={(part) => void setAddress({ ...part, after: null, before: null })} />
        {error ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
        {!log && loading ? <LoadingState height={320} /> : null}
        {log?.nodes.length === 0 ? <EmptyState title={text.none}> </EmptyState> : null}
        {log && log.nodes.length > 0 && (data || !error) ? (
          <RowTable
            caption={text.title}
            rows={log.nodes}
            rowKey={({ id }) => id}
            isStale={!data}
            columns={[
              { key: 'time', title: text.time, cell: ({ madeAt }) => formatTime(madeAt, locale) },
              { key: 'event', title: text.event, cell: ({ event }) => auditEvents.get(event)[locale] },
              { key: 'outcome', title: text.outcome, cell: outcomeOf },
              { key: 'who', title: text.who, cell: whoOf },
              { key: 'subject', title: text.subject, cell: subjectOf },
              { key: 'address', title: text.address, cell: (entry) => entry.address ?? '—' },
              { key: 'number', title: text.number, cell: ({ id }) => id },
              {
                key: 'details',
                title: text.details,
                cell: ({ id, details }) => <EntryDetails number={id} details={details} />,
              },
            ]}
          />
        ) : null}
        {log ? <Pager pageInfo={log.pageInfo} onPage={(page) => void setAddress(page)} /> : null}
      </Panel>
    </Page>
  );

  function outcomeOf({ outcome }: AuditEntry) {
    return (
      <span className={outcome === 'SUCCEEDED' ? undefined : styles.bad}>{auditOutcomes.get(outcome)[locale]}</span>
    );
  }

  function subjectOf({ subject, subjectName }: AuditEntry) {
    if (!subject) return '—';
    const [type = '', key] = subject.split(':', 2);
    return (
      <>
        {text.subjectTypes[type] ?? type} {subjectName ?? key}
        {subjectName ? <div className={styles.muted}>{subject}</div> : null}
      </>
    );
  }

  function whoOf({ principalName, principalKind, organizationCode, organizationName }: AuditEntry) {
    if (!principalName) return <span className={styles.muted}>{text.nobody}</span>;
    return (
      <>
        {principalKind === 'API_KEY' ? `${text.key} ` : ''}
        {principalName}
        {organizationCode ? <div className={styles.muted}>{organizationName ?? organizationCode}</div> : null}
      </>
    );
  }
}
