import { useQuery } from '@apollo/client/react';
import { organizationLines } from '@uniongraph/schema/codes/organization-line';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useId } from 'react';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-value.js';
import { today } from '../../lib/today.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Segmented } from '../../ui/segmented.js';
import { OrganizationChildrenQuery } from './members-below-queries.js';
import { OrganizationTable } from './organization-table.js';
import { organizationText } from './organization-text.js';
import { organizationsText } from './organizations-text.js';
import { pageCursor } from './page-cursor.js';
import { Pager } from './pager.js';
import styles from './panel.module.css';

const cursors = {
  line: parseAsStringLiteral(organizationLines.codes).withDefault('AREA'),
  belowAfter: parseAsString,
  belowBefore: parseAsString,
};

export function ChildrenPanel({ code, name }: { code: string; name: string }) {
  const id = useId();
  const text = useText(organizationText);
  const { line: lineLabel } = useText(organizationsText);
  const { locale } = useLocale();
  const [{ line, belowAfter: after, belowBefore: before }, setState] = useQueryStates(cursors, { history: 'push' });
  const asked = useQuery(OrganizationChildrenQuery, {
    variables: { code, line, ...pageCursor({ after, before }, 20) },
  });
  const page = (asked.data ?? asked.previousData)?.unionOrganization?.children;
  return (
    <section className={styles.panel} aria-labelledby={id} aria-busy={asked.loading}>
      <div className={styles.panelHead}>
        <h2 id={id}>{text.children}</h2>
        <span className={styles.hint}>
          {page && page.totalCount > 0
            ? text.childTotal(formatValue(page.totalCount, { unit: 'COUNT' }, locale), formatDate(today(), locale))
            : ''}
        </span>
        <Segmented
          label={lineLabel}
          choices={organizationLines.items.map((item) => ({ value: item.code, label: item[locale] }))}
          value={line}
          onChange={(next) => void setState({ line: next, belowAfter: null, belowBefore: null })}
        />
      </div>
      {asked.error && !page ? (
        <ErrorState problem={readProblem(asked.error, locale)} onRetry={() => void asked.refetch()} />
      ) : null}
      {asked.loading && !page ? <LoadingState height={160} /> : null}
      {page?.totalCount === 0 ? <p className={styles.hint}>{text.noChildren}</p> : null}
      {page && page.totalCount > 0 ? (
        <>
          <OrganizationTable caption={text.childrenCaption(name)} organizations={page.nodes} isStale={!asked.data} />
          <Pager
            pageInfo={page.pageInfo}
            onPage={(cursor) => void setState({ belowAfter: cursor.after, belowBefore: cursor.before })}
          />
        </>
      ) : null}
    </section>
  );
}
